import { classNames } from "@/components/ui/class-names";

/** Three strands passing over and under each other: the tasks of one program. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={classNames("size-8 shrink-0", className)}>
      <rect width="32" height="32" rx="9" fill="#17191f" />
      <g strokeLinecap="round" strokeWidth="3.4">
        <path d="M5 23.5C12 23.5 12 8.5 19 8.5H27" stroke="#82b1ff" />
        <path d="M5 16C9 16 10.5 23.5 15 23.5H18C22 23.5 23 16 27 16" stroke="#17191f" strokeWidth="6.4" />
        <path d="M5 16C9 16 10.5 23.5 15 23.5H18C22 23.5 23 16 27 16" stroke="#ff8fc4" />
        <path d="M6.5 8.5C13 8.5 14 23.5 25.5 23.5" stroke="#17191f" strokeWidth="6.4" />
        <path d="M5 8.5C13 8.5 14 23.5 27 23.5" stroke="#ffb83d" />
      </g>
    </svg>
  );
}

/** The mark with the product's name, which is the same in every language. */
export function Logo({ className }: { className?: string }) {
  return (
    <span className={classNames("inline-flex items-center gap-2.5 text-xl font-bold tracking-tight", className)}>
      <LogoMark />
      Interleave
    </span>
  );
}
