import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Spinner } from "./spinner";

type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
type ButtonSize = "sm" | "md" | "lg";

interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent text-accent-foreground hover:bg-accent-hover shadow-sm",
  secondary: "bg-surface text-foreground border border-border-strong hover:bg-muted",
  ghost: "text-foreground hover:bg-muted",
  danger: "bg-danger-surface text-danger border border-danger hover:bg-danger hover:text-surface",
};

// Every size keeps a 44 px touch target except `sm`, which is for dense toolbars with a pointer.
const sizes: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3 text-sm gap-1.5 rounded-lg",
  md: "min-h-11 px-4 text-base gap-2 rounded-xl",
  lg: "min-h-14 px-6 text-lg gap-2.5 rounded-2xl",
};

/** The classes of a button, for elements that only look like one. */
export function buttonClasses({ variant = "secondary", size = "md" }: ButtonLook = {}): string {
  return classNames(
    "inline-flex items-center justify-center text-center font-semibold transition-colors select-none",
    "disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:opacity-55",
    variants[variant],
    sizes[size],
  );
}

interface ButtonProps extends ComponentProps<"button">, ButtonLook {
  /** Shows a spinner and refuses clicks while the action runs. */
  pending?: boolean;
}

export function Button({ variant, size, pending = false, disabled, className, children, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      className={classNames(buttonClasses({ variant, size }), className)}
    >
      {pending && <Spinner />}
      {children}
    </button>
  );
}

interface ButtonLinkProps extends ComponentProps<typeof Link>, ButtonLook {}

export function ButtonLink({ variant, size, className, ...props }: ButtonLinkProps) {
  return <Link {...props} className={classNames(buttonClasses({ variant, size }), className)} />;
}

interface IconButtonProps extends ComponentProps<"button"> {
  /** What the button does, for a screen reader and as the tooltip. */
  label: string;
}

export function IconButton({ label, className, children, ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...props}
      aria-label={label}
      className={classNames(
        "inline-grid size-11 shrink-0 place-items-center rounded-xl transition-colors hover:bg-muted",
        "disabled:cursor-not-allowed disabled:opacity-40",
        className,
      )}
    >
      {children}
    </button>
  );
}
