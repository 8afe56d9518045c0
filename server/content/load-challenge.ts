/** Loads one challenge folder (rules CH15-CH19 of docs/spec/challenge.md). */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { type ChallengeFile, challengeSchema, type Localized } from "@/core/challenge/challenge";
import { type ChallengeKey, challengeKeySchema } from "@/core/challenge/challenge-key";
import { findChallengeProblems } from "@/core/challenge/challenge-problems";
import { correctOptionIds } from "@/core/challenge/compute-key";
import { rightChoiceIds } from "@/core/challenge/right-choices";
import { type ChallengeTexts, parseChallengeTexts } from "./challenge-texts";
import type { ContentProblem } from "./content-problem";
import { hashProgram, withLineFeeds } from "./program-hash";
import { readJson, readText } from "./read-json";

export type KeyState = "ready" | "missing" | "stale" | "invalid";

export interface LibraryChallenge {
  slug: string;
  file: ChallengeFile;
  /** With LF line ends; empty where the kind has no program. */
  program: string;
  /** Whole programs that must be verified, by file name; for repairs. */
  solutions: NamedProgram[];
  /** Whole programs made wrong on purpose (CH22, CH35), by file name. */
  mutants: NamedProgram[];
  texts: Record<keyof Localized, ChallengeTexts>;
  /** Null unless `keyState` is "ready": then the challenge is listed but cannot be played. */
  key: ChallengeKey | null;
  keyState: KeyState;
}

export interface NamedProgram {
  /** Without `.py`. */
  name: string;
  /** With LF line ends. */
  source: string;
}

export interface LoadedChallenge {
  /** Null when an error keeps the folder out of the library. */
  challenge: LibraryChallenge | null;
  problems: ContentProblem[];
}

/** What fits a phone of 390 px without scrolling sideways, and a lesson. */
export const programColumnsLimit = 64;
export const programLinesLimit = 40;
const titleLengthLimit = 60;

const languages = ["en", "ru"] as const;

/** What is too long for a phone is a warning: the challenge still works. */
function findProgramWarnings(program: string): string[] {
  const lines = program.trimEnd().split("\n");
  const warnings: string[] = [];
  const wide = lines.findIndex((line) => line.length > programColumnsLimit);
  if (wide >= 0) warnings.push(`Line ${wide + 1} is wider than ${programColumnsLimit} columns.`);
  if (lines.length > programLinesLimit) warnings.push(`The program is longer than ${programLinesLimit} lines.`);
  return warnings;
}

function findTitleWarnings(title: Localized): string[] {
  return languages
    .filter((language) => title[language].length > titleLengthLimit)
    .map((language) => `The title (${language}) is longer than ${titleLengthLimit} characters.`);
}

/** A key is of this program and of these options; the second can be told only while the key keeps every outcome. */
function isStale(file: ChallengeFile, program: string, key: ChallengeKey): boolean {
  if (file.kind !== key.kind) return true;
  if (key.kind === "choose") {
    return file.kind !== "choose" || rightChoiceIds(file).join() !== key.correctOptionIds.join();
  }
  if (key.programHash !== hashProgram(program)) return true;
  if (file.kind !== "predict" || key.kind !== "predict" || key.outcomes.length < key.outcomeCount) return false;
  return correctOptionIds(file, key.outcomes).join() !== key.correctOptionIds.join();
}

/** The programs of a folder, by name; none when there is no such folder. */
async function readPrograms(folder: string): Promise<NamedProgram[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".py")).sort();
  return Promise.all(
    files.map(async (name) => {
      const text = await readText(path.join(folder, name));
      return { name: name.slice(0, -".py".length), source: withLineFeeds(text.ok ? (text.value ?? "") : "") };
    }),
  );
}

/** `folder` is `challenges/<concept>/<slug>`, relative to `contentDir`. Never throws for what an author can do. */
export async function loadChallenge(contentDir: string, folder: string): Promise<LoadedChallenge> {
  const problems: ContentProblem[] = [];
  const report = (file: string, severity: ContentProblem["severity"], code: ContentProblem["code"], message: string) =>
    problems.push({ path: `${folder}/${file}`, severity, code, message });
  const at = (file: string) => path.join(contentDir, folder, file);
  const [, concept, slug] = folder.split("/");

  const challengeJson = await readJson(at("challenge.json"), challengeSchema);
  if (!challengeJson.ok) report("challenge.json", "error", challengeJson.problem.code, challengeJson.problem.message);
  else if (challengeJson.value === null) report("challenge.json", "error", "unreadable", "The file is missing.");

  const programText = await readText(at("program.py"));
  const program = programText.ok && programText.value !== null ? withLineFeeds(programText.value) : "";
  const file = challengeJson.ok ? challengeJson.value : null;
  const hasProgram = file?.kind !== "choose";
  const lacksProgram = hasProgram && program.trim() === "";
  if (lacksProgram) report("program.py", "error", "program", "The program is missing or empty.");
  if (!hasProgram && program !== "") report("program.py", "error", "program", "A choose challenge has no program.");

  const texts: Partial<Record<keyof Localized, ChallengeTexts>> = {};
  for (const language of languages) {
    const text = await readText(at(`${language}.md`));
    const parsed = parseChallengeTexts(text.ok ? (text.value ?? "") : "");
    if (parsed.ok) texts[language] = parsed.texts;
    else for (const message of parsed.problems) report(`${language}.md`, "error", "text", message);
  }

  if (file === null || texts.en === undefined || texts.ru === undefined || lacksProgram) {
    return { challenge: null, problems };
  }
  if (file.concept !== concept) {
    report("challenge.json", "error", "wrong-folder", `The concept is "${file.concept}", the folder "${concept}".`);
  }
  const programLines = program.trimEnd().split("\n").length;
  for (const { message } of findChallengeProblems(file, programLines))
    report("challenge.json", "error", "unsound", message);
  if (problems.length > 0) return { challenge: null, problems };
  for (const message of findProgramWarnings(program)) report("program.py", "warning", "program", message);
  for (const message of findTitleWarnings(file.title)) report("challenge.json", "warning", "text", message);

  const keyJson = await readJson(at("key.json"), challengeKeySchema);
  let keyState: KeyState = "ready";
  const key = keyJson.ok ? keyJson.value : null;
  if (!keyJson.ok) {
    keyState = "invalid";
    report("key.json", "error", keyJson.problem.code, keyJson.problem.message);
  } else if (key === null) {
    keyState = "missing";
    report("key.json", "error", "key-missing", "The key is missing: run npm run content:keys.");
  } else if (isStale(file, program, key)) {
    keyState = "stale";
    report("key.json", "error", "key-stale", "The key is of another program or other options: npm run content:keys.");
  }
  const { $schema: _, ...kept } = file;
  return {
    challenge: {
      slug,
      file: kept,
      program,
      solutions: await readPrograms(at("solutions")),
      mutants: await readPrograms(at("mutants")),
      texts: { en: texts.en, ru: texts.ru },
      key: keyState === "ready" ? key : null,
      keyState,
    },
    problems,
  };
}
