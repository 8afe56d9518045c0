import { classNames } from "./class-names";

// One shape per letter: an option is told apart without its colour, from the back of the room.
const shapes: Record<string, string> = {
  a: "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z",
  b: "M3 3h18v18H3Z",
  c: "M12 2 23 21.5H1Z",
  d: "M12 .5 23.5 12 12 23.5.5 12Z",
  e: "M12 1.2 23 9.4 18.8 22.4H5.2L1 9.4Z",
  f: "M6.2 2h11.6l5.8 10-5.8 10H6.2L.4 12Z",
  g: "M8 1h8v7h7v8h-7v7H8v-7H1V8h7Z",
  h: "M7.3 1h9.4L23 7.3v9.4L16.7 23H7.3L1 16.7V7.3Z",
};

interface OptionShapeProps {
  /** The option's id, `a` to `h`. */
  id: string;
  className?: string;
}

/** The option's letter on its own shape and colour. */
export function OptionShape({ id, className }: OptionShapeProps) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" data-option={id} className={classNames("size-9 shrink-0", className)}>
      <path d={shapes[id] ?? shapes.h} fill="var(--option)" />
      <text
        x="12"
        y={id === "c" ? 15.5 : 12.6}
        textAnchor="middle"
        dominantBaseline="central"
        fill="#fff"
        fontSize="9.5"
        fontWeight="750"
      >
        {id.toUpperCase()}
      </text>
    </svg>
  );
}
