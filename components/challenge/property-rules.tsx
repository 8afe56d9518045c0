import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Verification } from "@/core/challenge/verification";
import type { OutputCondition, ProgramProperty, PropertyPart } from "@/core/execution/property";
import { Output } from "./option-content";

interface PropertyRulesProps {
  property: ProgramProperty;
  /** What the last check found: the rule that is broken stands out. */
  verification?: Verification | null;
  className?: string;
}

/** What a repaired program must keep in every interleaving, rule by rule, in words. */
export function PropertyRules({ property, verification = null, className }: PropertyRulesProps) {
  const t = useTranslations("rules");
  const rules = useRules(property);
  return (
    <section className={classNames("flex flex-col gap-2", className)}>
      <h2 className="text-lg">{t("title")}</h2>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        {rules.map(({ part, key, content }) => {
          const isBroken = part === verification?.part && (part !== "never" || key === verification.end);
          return (
            <li key={key} className={isBroken ? "font-semibold text-danger" : undefined}>
              {content}
              {isBroken && <span> ({t("broken")})</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Rule {
  part: PropertyPart;
  key: string;
  content: ReactNode;
}

function useRules(property: ProgramProperty): Rule[] {
  const t = useTranslations("rules");
  const outputRules = useOutputRules();
  const { never = [], outputs, output, noDataRace, noWorkerException, inside = [] } = property;
  const { mostVirtualSeconds, fewestTasks, mostRunning } = property;
  const rules: Rule[] = never.map((end) => ({ part: "never", key: end, content: t(`never.${end}`) }));
  const add = (part: PropertyPart, content: ReactNode, key: string = part) => rules.push({ part, key, content });
  if (outputs !== undefined) {
    const content = (
      <>
        {t("outputs", { count: outputs.length })}
        <span className="mt-1.5 flex flex-col gap-1.5 font-normal text-foreground">
          {outputs.map((text) => (
            <Output key={text} text={text} />
          ))}
        </span>
      </>
    );
    add("outputs", content);
  }
  if (output !== undefined) for (const { key, content } of outputRules(output)) add("output", content, `output ${key}`);
  if (noDataRace) add("noDataRace", t("noDataRace"));
  if (noWorkerException) add("noWorkerException", t("noWorkerException"));
  for (const region of inside) {
    const { most } = region;
    const content =
      "region" in region
        ? t.rich("insideRegion", { most, region: region.region, code })
        : t("insideLines", { most, from: region.lines[0], to: region.lines[1] });
    add("inside", content, `inside ${JSON.stringify(region)}`);
  }
  if (fewestTasks !== undefined) add("fewestTasks", t("fewestTasks", { count: fewestTasks }));
  if (mostRunning !== undefined) add("mostRunning", t("mostRunning", { count: mostRunning }));
  if (mostVirtualSeconds !== undefined) add("mostVirtualSeconds", t("mostSeconds", { seconds: mostVirtualSeconds }));
  return rules;
}

function useOutputRules(): (output: OutputCondition) => { key: string; content: ReactNode }[] {
  const t = useTranslations("rules.output");
  return ({ contains = [], excludes = [], firstLine, lastLine, lines, fewestLines, mostLines }) => {
    const found = [
      ...contains.map((text) => ({ key: `contains ${text}`, content: t.rich("contains", { text, code }) })),
      ...excludes.map((text) => ({ key: `excludes ${text}`, content: t.rich("excludes", { text, code }) })),
    ];
    const add = (key: string, content: ReactNode) => found.push({ key, content });
    if (firstLine !== undefined) add("first", t.rich("firstLine", { text: firstLine, code }));
    if (lastLine !== undefined) add("last", t.rich("lastLine", { text: lastLine, code }));
    if (fewestLines !== undefined) add("fewest", t("fewestLines", { count: fewestLines }));
    if (mostLines !== undefined) add("most", t("mostLines", { count: mostLines }));
    if (lines !== undefined) {
      add(
        "lines",
        <>
          {t("lines")}
          <span className="mt-1.5 block font-normal text-foreground">
            <Output text={lines.join("\n")} />
          </span>
        </>,
      );
    }
    return found;
  };
}

const code = (text: ReactNode) => <code className="font-mono text-[0.95em]">{text}</code>;
