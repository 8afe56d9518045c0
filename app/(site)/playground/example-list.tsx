import { useTranslations } from "next-intl";
import { examples } from "./examples";
import type { KeptProgram } from "./kept-program";

interface ExampleListProps {
  /** The reader's own program, when a link took its place. */
  earlier: KeptProgram | null;
  onChoose: (program: KeptProgram) => void;
}

/** Examples as cards; choosing one puts it into the editor. */
export function ExampleList({ earlier, onChoose }: ExampleListProps) {
  const t = useTranslations("playground");
  const cards = [
    ...(earlier ? [{ ...earlier, id: "earlier", name: t("earlier"), text: t("earlierText") }] : []),
    ...examples.map((example) => ({
      ...example,
      name: t(`example.${example.id}.name`),
      text: t(`example.${example.id}.text`),
    })),
  ];
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-2">
      {cards.map(({ id, name, text, program, choices }) => (
        <li key={id} className="flex">
          <button
            type="button"
            onClick={() => onChoose({ program, choices })}
            className="flex w-full flex-col gap-1 rounded-xl border border-border-strong bg-surface px-4 py-3 text-left transition-colors hover:bg-muted"
          >
            <span className="font-semibold">{name}</span>
            <span className="text-sm text-muted-foreground">{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
