import ReactMarkdown from "react-markdown";
import { classNames } from "./class-names";

/**
 * Markdown written by authors. Raw HTML in it is shown as text (react-markdown's default), images are left out: a page
 * asks nobody else for anything.
 */
export function Markdown({ text, className }: { text: string; className?: string }) {
  return (
    <div className={classNames("prose", className)}>
      <ReactMarkdown disallowedElements={["img"]}>{text}</ReactMarkdown>
    </div>
  );
}
