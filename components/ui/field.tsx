import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";

interface FieldProps extends Omit<ComponentProps<"input">, "id"> {
  label: string;
  /** What is expected, shown under the label. */
  hint?: string;
  /** Why the value was refused; announced when it appears. */
  error?: string | null;
  /** For short codes: large, spaced, monospaced. */
  look?: "text" | "code";
}

export const inputClasses =
  "w-full rounded-xl border border-border-strong bg-surface px-4 text-foreground placeholder:text-muted-foreground " +
  "aria-invalid:border-danger aria-invalid:bg-danger-surface";

/** An input with its label, hint and error wired together; the only way to put an input on a page. */
export function Field({ label, hint, error, look = "text", className, ...input }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(" ") || undefined;
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={hintId} className="text-sm text-muted-foreground">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={classNames(
          inputClasses,
          look === "code" ? "h-14 text-center font-mono text-2xl tracking-[0.25em]" : "h-12 text-base",
        )}
      />
      <p id={errorId} role="alert" className="text-sm font-medium text-danger empty:hidden">
        {error}
      </p>
    </div>
  );
}
