import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

const levels = [1, 2, 3, 4, 5];

/** Difficulty 1 to 5 as filled steps, and in words for those who do not see them. */
export function Difficulty({ value }: { value: number }) {
  const t = useTranslations("challenge");
  const text = t("difficulty", { value });
  return (
    <span role="img" aria-label={text} title={text} className="inline-flex items-end gap-0.5">
      {levels.map((level) => (
        <span
          key={level}
          className={classNames(
            "w-1.5 rounded-[2px]",
            ["h-1.5", "h-2", "h-2.5", "h-3", "h-3.5"][level - 1],
            level <= value ? "bg-foreground" : "bg-border",
          )}
        />
      ))}
    </span>
  );
}
