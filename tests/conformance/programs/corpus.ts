/**
 * The corpus: one file an area, snippets separated by lines `# ---`. What stands before the first such line is put
 * before each snippet of the file. A snippet that begins with `# refused` is one that the machine refuses by name; one that begins
 * with `# open` is a difference that is known and not mended yet: it must still differ, so that the mark goes when it is mended.
 */
import { readdirSync, readFileSync } from "node:fs";

export interface Snippet {
  /** Line of the file where it begins (1-based). */
  line: number;
  source: string;
  isRefused: boolean;
  isOpen: boolean;
}

export interface Area {
  name: string;
  snippets: Snippet[];
}

const folder = new URL(".", import.meta.url);

function snippetsOf(text: string): Snippet[] {
  const snippets: Snippet[] = [];
  let preamble: string | null = null;
  let lines: string[] = [];
  let start = 1;
  const finish = (next: number) => {
    const source = lines.join("\n");
    if (preamble === null) preamble = source;
    else if (source.trim() !== "")
      snippets.push({
        line: start,
        source: `${preamble}\n${source}\n`,
        isRefused: source.trimStart().startsWith("# refused"),
        isOpen: source.trimStart().startsWith("# open"),
      });
    lines = [];
    start = next;
  };
  text.split("\n").forEach((line, i) => {
    if (/^# ---/.test(line)) finish(i + 2);
    else lines.push(line);
  });
  finish(0);
  return snippets;
}

export function corpus(): Area[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith(".py"))
    .sort()
    .map((f) => ({ name: f.slice(0, -3), snippets: snippetsOf(readFileSync(new URL(f, folder), "utf8")) }));
}
