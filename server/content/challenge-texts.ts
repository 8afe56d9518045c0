/**
 * The text file of a challenge (`en.md`, `ru.md`): Markdown in four sections. The section headings are keys for this
 * parser and the same in every language; pages put their own headings above what they show.
 */
export interface ChallengeTexts {
  /** Markdown. */
  statement: string;
  /** Markdown, one per list item, mildest first. */
  hints: string[];
  /** Markdown; gives the answer away. */
  explanation: string;
  /** Markdown list. */
  furtherReading: string;
}

export type ChallengeTextsResult = { ok: true; texts: ChallengeTexts } | { ok: false; problems: string[] };

const sectionNames = ["Question", "Hints", "Explanation", "Further reading"] as const;
type SectionName = (typeof sectionNames)[number];
const isSectionName = (name: string): name is SectionName => sectionNames.some((known) => known === name);

/** Splits at `## ` headings, but not inside fenced code. What stands before the first one belongs to no section. */
function splitSections(markdown: string): { name: string; body: string }[] {
  const sections: { name: string; lines: string[] }[] = [{ name: "", lines: [] }];
  let fenced = false;
  for (const line of markdown.replace(/\r\n?/g, "\n").split("\n")) {
    if (/^\s*```/.test(line)) fenced = !fenced;
    const heading = fenced ? null : /^## +(.+?) *$/.exec(line);
    if (heading) sections.push({ name: heading[1], lines: [] });
    else sections[sections.length - 1].lines.push(line);
  }
  return sections.map(({ name, lines }) => ({ name, body: lines.join("\n").trim() }));
}

/** Items of a top-level list; lines that are indented or lazy belong to the item above them. */
function splitListItems(body: string): string[] {
  return body
    .split(/^[-*] +/m)
    .slice(1)
    .map((item) => item.replace(/\n {2}/g, "\n").trim())
    .filter((item) => item !== "");
}

/** Problems name the section, for the author. */
export function parseChallengeTexts(markdown: string): ChallengeTextsResult {
  const [{ body: preamble }, ...sections] = splitSections(markdown);
  const problems: string[] = [];
  if (preamble !== "") problems.push("Text before the first section belongs to nothing.");
  const bodies = new Map<SectionName, string>();
  for (const { name, body } of sections) {
    if (!isSectionName(name)) problems.push(`Unknown section "${name}"; known: ${sectionNames.join(", ")}.`);
    else if (bodies.has(name)) problems.push(`Section "${name}" appears twice.`);
    else bodies.set(name, body);
  }
  for (const name of sectionNames) {
    if ((bodies.get(name) ?? "") === "") problems.push(`Section "${name}" is missing or empty.`);
  }
  const hints = splitListItems(bodies.get("Hints") ?? "");
  if (bodies.has("Hints") && hints.length === 0) problems.push('Section "Hints" must be a list ("- first hint").');
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    texts: {
      statement: bodies.get("Question") ?? "",
      hints,
      explanation: bodies.get("Explanation") ?? "",
      furtherReading: bodies.get("Further reading") ?? "",
    },
  };
}
