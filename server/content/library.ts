/**
 * The library: every challenge, built-in quiz and track in content/, checked on load. Errors are collected, not thrown: one bad
 * folder does not hide the others (CH18).
 */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { concepts, type Localized } from "@/core/challenge/challenge";
import { type QuizFile, quizSchema } from "@/core/challenge/quiz";
import { trackSchema } from "@/core/challenge/track";
import type { ContentProblem } from "./content-problem";
import { type LibraryChallenge, loadChallenge } from "./load-challenge";
import { isMissing, readJson } from "./read-json";

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

/** A quiz is played by a class, a track is walked alone; as files and lists they are alike. */
export type LibraryTrack = LibraryQuiz;

export interface Library {
  /** By concept (in the order of `concepts`), difficulty, slug. */
  challenges: LibraryChallenge[];
  /** By position. */
  quizzes: LibraryQuiz[];
  /** By position. */
  tracks: LibraryTrack[];
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

type ListFolder = "quizzes" | "tracks";
const listSchemas = { quizzes: quizSchema, tracks: trackSchema };

async function listJsonFiles(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(".json")).sort();
}

async function loadListFiles(contentDir: string, folder: ListFolder, problems: ContentProblem[]): Promise<QuizFile[]> {
  const directory = path.join(contentDir, folder);
  const found: { path: string; thing: QuizFile }[] = [];
  for (const name of await listJsonFiles(directory)) {
    const where = `${folder}/${name}`;
    const list = await readJson(path.join(directory, name), listSchemas[folder]);
    if (!list.ok) problems.push({ path: where, severity: "error", ...list.problem });
    else if (list.value !== null && `${list.value.slug}.json` !== name) {
      const message = `The slug is "${list.value.slug}", the file "${name}".`;
      problems.push({ path: where, severity: "error", code: "wrong-folder", message });
    } else if (list.value !== null) found.push({ path: where, thing: list.value });
  }
  return dropDuplicates(found, (list) => list, problems);
}

/** Null, with a problem, when the list names a challenge that is not there. */
function toLibraryList(
  file: QuizFile,
  folder: ListFolder,
  bySlug: ReadonlyMap<string, LibraryChallenge>,
  problems: ContentProblem[],
): LibraryQuiz | null {
  const where = `${folder}/${file.slug}.json`;
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
  const loadLists = async (folder: ListFolder) =>
    (await loadListFiles(contentDir, folder, problems))
      .map((file) => toLibraryList(file, folder, bySlug, problems))
      .filter((list) => list !== null)
      .sort((a, b) => a.position - b.position);
  const quizzes = await loadLists("quizzes");
  const tracks = await loadLists("tracks");
  return { challenges, quizzes, tracks, problems };
}

export const findChallenge = (library: Library, slug: string): LibraryChallenge | null =>
  library.challenges.find((challenge) => challenge.slug === slug) ?? null;

export const findQuiz = (library: Library, slug: string): LibraryQuiz | null =>
  library.quizzes.find((quiz) => quiz.slug === slug) ?? null;

export const findTrack = (library: Library, slug: string): LibraryTrack | null =>
  library.tracks.find((track) => track.slug === slug) ?? null;

let shipped: Promise<Library> | undefined;

/**
 * The library that ships with the product: content/ in the directory the server was started from, read once per process.
 * Content changes with a deploy, so the two copies of this module (Next's bundle and the server) agree.
 */
export function getLibrary(): Promise<Library> {
  shipped ??= loadLibrary(path.join(process.cwd(), "content"));
  return shipped;
}
