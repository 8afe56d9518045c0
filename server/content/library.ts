/**
 * The library: every challenge and built-in quiz in content/, checked on load. Errors are collected, not thrown: one bad
 * folder does not hide the others (CH18).
 */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { concepts, type Localized } from "@/core/challenge/challenge";
import { type QuizFile, quizSchema } from "@/core/challenge/quiz";
import type { ContentProblem } from "./content-problem";
import { type LibraryChallenge, loadChallenge } from "./load-challenge";
import { readJson } from "./read-json";

export interface LibraryQuiz {
  id: string;
  slug: string;
  position: number;
  title: Localized;
  description: Localized;
  /** Slugs, in the order of play; all of them are in the library. */
  challenges: string[];
  /** Every challenge has a key. */
  playable: boolean;
}

export interface Library {
  /** By concept (in the order of `concepts`), difficulty, slug. */
  challenges: LibraryChallenge[];
  /** By position. */
  quizzes: LibraryQuiz[];
  problems: ContentProblem[];
}

async function listFolders(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** `challenges/<concept>/<slug>` for every folder, whether its files are right or not. */
export async function listChallengeFolders(contentDir: string): Promise<string[]> {
  const folders: string[] = [];
  for (const concept of await listFolders(path.join(contentDir, "challenges"))) {
    for (const slug of await listFolders(path.join(contentDir, "challenges", concept))) {
      folders.push(`challenges/${concept}/${slug}`);
    }
  }
  return folders;
}

/** Of several with one id or slug the first stays. */
function dropDuplicates<T>(
  things: readonly { path: string; thing: T }[],
  identify: (thing: T) => { id: string; slug: string },
  problems: ContentProblem[],
): T[] {
  const seen = new Map<string, string>();
  const kept: T[] = [];
  for (const { path: where, thing } of things) {
    const { id, slug } = identify(thing);
    const earlier = seen.get(`id ${id}`) ?? seen.get(`slug ${slug}`);
    if (earlier !== undefined) {
      problems.push({ path: where, severity: "error", code: "duplicate", message: `Same id or slug as ${earlier}.` });
      continue;
    }
    seen.set(`id ${id}`, where).set(`slug ${slug}`, where);
    kept.push(thing);
  }
  return kept;
}

async function loadQuizFiles(contentDir: string, problems: ContentProblem[]): Promise<QuizFile[]> {
  const directory = path.join(contentDir, "quizzes");
  const names = (await readdir(directory)).filter((name) => name.endsWith(".json")).sort();
  const found: { path: string; thing: QuizFile }[] = [];
  for (const name of names) {
    const where = `quizzes/${name}`;
    const quiz = await readJson(path.join(directory, name), quizSchema);
    if (!quiz.ok) problems.push({ path: where, severity: "error", ...quiz.problem });
    else if (quiz.value !== null && `${quiz.value.slug}.json` !== name) {
      const message = `The slug is "${quiz.value.slug}", the file "${name}".`;
      problems.push({ path: where, severity: "error", code: "wrong-folder", message });
    } else if (quiz.value !== null) found.push({ path: where, thing: quiz.value });
  }
  return dropDuplicates(found, (quiz) => quiz, problems);
}

/** Null, with a problem, when the quiz names a challenge that is not there. */
function toLibraryQuiz(
  file: QuizFile,
  bySlug: ReadonlyMap<string, LibraryChallenge>,
  problems: ContentProblem[],
): LibraryQuiz | null {
  const where = `quizzes/${file.slug}.json`;
  const unknown = file.challenges.filter((slug) => !bySlug.has(slug));
  if (unknown.length > 0) {
    const message = `Not in the library: ${unknown.join(", ")}.`;
    problems.push({ path: where, severity: "error", code: "unknown-challenge", message });
    return null;
  }
  const keyless = file.challenges.filter((slug) => bySlug.get(slug)?.key === null);
  if (keyless.length > 0) {
    const message = `Without a key: ${keyless.join(", ")}.`;
    problems.push({ path: where, severity: "error", code: "not-playable", message });
  }
  const { $schema: _, ...kept } = file;
  return { ...kept, playable: keyless.length === 0 };
}

/** Throws only when `contentDir` itself cannot be read. */
export async function loadLibrary(contentDir: string): Promise<Library> {
  const problems: ContentProblem[] = [];
  const found: { path: string; thing: LibraryChallenge }[] = [];
  for (const folder of await listChallengeFolders(contentDir)) {
    const loaded = await loadChallenge(contentDir, folder);
    problems.push(...loaded.problems);
    if (loaded.challenge !== null) found.push({ path: folder, thing: loaded.challenge });
  }
  const challenges = dropDuplicates(found, ({ file, slug }) => ({ id: file.id, slug }), problems).sort(
    (a, b) =>
      concepts.indexOf(a.file.concept) - concepts.indexOf(b.file.concept) ||
      a.file.difficulty - b.file.difficulty ||
      a.slug.localeCompare(b.slug, "en"),
  );
  const bySlug = new Map(challenges.map((challenge) => [challenge.slug, challenge]));
  const quizzes = (await loadQuizFiles(contentDir, problems))
    .map((file) => toLibraryQuiz(file, bySlug, problems))
    .filter((quiz) => quiz !== null)
    .sort((a, b) => a.position - b.position);
  return { challenges, quizzes, problems };
}

export const findChallenge = (library: Library, slug: string): LibraryChallenge | null =>
  library.challenges.find((challenge) => challenge.slug === slug) ?? null;

export const findQuiz = (library: Library, slug: string): LibraryQuiz | null =>
  library.quizzes.find((quiz) => quiz.slug === slug) ?? null;

let shipped: Promise<Library> | undefined;

/**
 * The library that ships with the product: content/ in the directory the server was started from, read once per process.
 * Content changes with a deploy, so the two copies of this module (Next's bundle and the server) agree.
 */
export function getLibrary(): Promise<Library> {
  shipped ??= loadLibrary(path.join(process.cwd(), "content"));
  return shipped;
}
