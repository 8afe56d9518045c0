import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import ReactMarkdown from "react-markdown";
import { classNames } from "./class-names";

/**
 * Markdown written by authors. Raw HTML in it is shown as text (react-markdown's default), as are addresses of other schemes
 * than the web's; images are left out: a page asks nobody else for anything.
 */
export function Markdown({ text, className }: { text: string; className?: string }) {
  return (
    <div className={classNames("prose", className)}>
      <ReactMarkdown disallowedElements={["img"]} components={{ a: OutwardLink }}>
        {text}
      </ReactMarkdown>
    </div>
  );
}

/** Opens beside the page, so that an answer or a running round is not left. */
function OutwardLink({ href, children }: ComponentProps<"a">) {
  const t = useTranslations("ui");
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children} <span className="sr-only">{t("newTab")}</span>
    </a>
  );
}
