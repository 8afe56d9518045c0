import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Race } from "@/core/execution/outcome";

interface RaceListProps {
  races: readonly Race[];
  onLine: (line: number) => void;
}

/** Every race: the place, both lines, both tasks; a line number leads to the line. */
export function RaceList({ races, onLine }: RaceListProps) {
  const t = useTranslations("exploration");
  const number = (line: number) => (
    <Button size="sm" variant="ghost" className="min-h-11 underline sm:min-h-7" onClick={() => onLine(line)}>
      {t("line", { line })}
    </Button>
  );
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg">{t("races", { count: races.length })}</h2>
      <p className="text-sm text-muted-foreground">{t("racesText")}</p>
      <ul className="flex flex-col gap-1">
        {races.map(({ place, lines: [first, second], tasks }) => (
          <li key={`${place} ${first} ${second}`} className="flex flex-wrap items-center gap-x-2 text-sm">
            <code className="rounded-md bg-muted px-1.5 font-mono">{place}</code>
            {number(first)}
            {second !== first && number(second)}
            <span className="text-muted-foreground">{t("raceTasks", { first: tasks[0], second: tasks[1] })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
