import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { type CodeToken, highlightPython } from "./highlight";

interface MarkedProgramProps {
  source: string;
  label: string;
  /** Before the line's number: a box to mark it, a sign. */
  before: (line: number, isBlank: boolean) => ReactNode;
  lineClass: (line: number) => string | undefined;
  /** Wraps a line: a label for its box. */
  wrap?: (line: number, isBlank: boolean, content: ReactNode, className: string) => ReactNode;
}

/** A program of which every line can carry a sign or a box. Long lines are broken; nothing scrolls sideways. */
export function MarkedProgram({ source, label, before, lineClass, wrap }: MarkedProgramProps) {
  const lines = highlightPython(source);
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a group of form fields everywhere
    <div
      role="group"
      aria-label={label}
      className="overflow-hidden rounded-card border border-border bg-surface py-2 font-mono text-[13px] leading-[1.6] [tab-size:4] sm:text-[0.95rem]"
    >
      {lines.map((tokens, index) => {
        const line = index + 1;
        const isBlank = tokens.every(({ text }) => text.trim() === "");
        const className = classNames("flex min-h-6 items-start gap-2 px-2", lineClass(line));
        const content = (
          <>
            {before(line, isBlank)}
            <span aria-hidden="true" className="w-[2ch] shrink-0 text-right text-muted-foreground">
              {line}
            </span>
            <code className="min-w-0 flex-1 wrap-anywhere whitespace-pre-wrap">
              <LineTokens tokens={tokens} />
            </code>
          </>
        );
        return wrap ? (
          wrap(line, isBlank, content, className)
        ) : (
          <div key={line} className={className}>
            {content}
          </div>
        );
      })}
    </div>
  );
}

function LineTokens({ tokens }: { tokens: CodeToken[] }) {
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: tokens of a line never move
    <span key={index} className={token.className ?? undefined}>
      {token.text}
    </span>
  ));
}
