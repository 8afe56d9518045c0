/** A bar for a number that stands in words beside it. An SVG: the content security policy allows no inline styles. */
export function ProgressBar({ percent, className = "fill-task" }: { percent: number; className?: string }) {
  return (
    <svg aria-hidden="true" className="h-2 w-full overflow-hidden rounded-full bg-muted">
      <rect width={`${percent}%`} height="100%" rx="4" className={className} />
    </svg>
  );
}
