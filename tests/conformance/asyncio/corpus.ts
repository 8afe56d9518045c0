/** The programs beside this file, by area: `# --- title` begins each. */
import { readdirSync, readFileSync } from "node:fs";

export interface Program {
  title: string;
  source: string;
  line: number;
}

export interface Area {
  name: string;
  programs: Program[];
}

const directory = new URL("./programs/", import.meta.url);

export function corpus(): Area[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".py"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".py".length),
      programs: programsOf(readFileSync(new URL(file, directory), "utf8")),
    }));
}

function programsOf(text: string): Program[] {
  const programs: Program[] = [];
  text.split("\n").forEach((line, i) => {
    const title = /^# --- (.+)$/.exec(line)?.[1];
    if (title !== undefined) programs.push({ title, source: "", line: i + 1 });
    else {
      const last = programs.at(-1);
      if (last) last.source += `${line}\n`;
    }
  });
  return programs;
}
