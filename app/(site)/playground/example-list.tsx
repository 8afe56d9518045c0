import { useTranslations } from "next-intl";
import { type Example, examples } from "./examples";

/** Examples as cards; choosing one puts it into the editor. */
export function ExampleList({ onChoose }: { onChoose: (example: Example) => void }) {
  const t = useTranslations("playground");
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-2">
      {examples.map((example) => (
        <li key={example.id} className="flex">
          <button
            type="button"
            onClick={() => onChoose(example)}
            className="flex w-full flex-col gap-1 rounded-xl border border-border-strong bg-surface px-4 py-3 text-left transition-colors hover:bg-muted"
          >
            <span className="font-semibold">{t(`example.${example.id}.name`)}</span>
            <span className="text-sm text-muted-foreground">{t(`example.${example.id}.text`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
