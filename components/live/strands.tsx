import { classNames } from "@/components/ui/class-names";
import styles from "./live.module.css";

const paths = [
  "M0 60C80 60 120 20 200 20S320 100 400 100S520 20 600 20S720 60 800 60S920 100 1000 100",
  "M0 100C80 100 120 60 200 60S320 20 400 20S520 60 600 60S720 100 800 100S920 20 1000 20",
  "M0 20C80 20 120 100 200 100S320 60 400 60S520 100 600 100S720 20 800 20S920 60 1000 60",
];

/** Three tasks taking turns: what the product is about, as an ornament. A point travels along each. */
export function Strands({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 1000 120"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={classNames("w-full", className)}
    >
      {paths.map((path, task) => (
        <g key={path} data-task={task} fill="none" stroke="var(--task)" strokeLinecap="round">
          <path d={path} strokeWidth="3" opacity="0.28" vectorEffect="non-scaling-stroke" />
          <path
            d={path}
            pathLength={1000}
            strokeWidth="5"
            className={styles.pulse}
            style={{ animationDelay: `${task * -3}s` }}
            vectorEffect="non-scaling-stroke"
          />
        </g>
      ))}
    </svg>
  );
}
