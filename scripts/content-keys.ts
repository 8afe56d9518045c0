/**
 * `npm run content:keys [-- SLUG ...]`: explores the program of every challenge (or of those named) and writes key.json
 * beside it. Exit 1 when a folder is bad or a challenge gets no key; the others are written all the same.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { ChallengeKey } from "@/core/challenge/challenge-key";
import type { Exploration } from "@/core/execution/outcome";
import { type ExploredChallenge, exploreChallenge } from "@/server/content/explore-challenge";
import { loadLibrary } from "@/server/content/library";
import type { LibraryChallenge } from "@/server/content/load-challenge";

const contentDir = path.join(process.cwd(), "content");
const shownOutcomesLimit = 12;

/** What the author needs to mend an option that does not hold. */
function listOutcomes({ outcomes, outcomeCount }: Exploration): string {
  const lines = outcomes
    .slice(0, shownOutcomesLimit)
    .map(({ status, stdout, exception, virtualSeconds }) =>
      [`    ${status} after ${virtualSeconds} s: ${JSON.stringify(stdout)}`, exception].filter(Boolean).join(" "),
    );
  const left = outcomeCount - lines.length;
  return [...lines, ...(left > 0 ? [`    ... and ${left} more`] : [])].join("\n");
}

function whatIsRight(key: ChallengeKey): string {
  switch (key.kind) {
    case "predict":
      return key.correctOptionIds.join(", ") || `any of ${key.outcomeCount} outcomes`;
    case "repair":
      return `a repair of "${key.violation.message}"`;
    case "choose":
      return key.correctOptionIds.join(", ");
    case "drive":
      return `${key.choices.length} steps`;
    case "spot":
      return key.spots.map(({ lines, place }) => `${place} in ${lines.join(" and ")}`).join("; ");
    default:
      return key satisfies never;
  }
}

/** Null, reported, when the engine itself fails: that is our fault, not the author's, and stops nobody else's key. */
function tryToExplore(challenge: LibraryChallenge): ExploredChallenge | null {
  try {
    return exploreChallenge(challenge);
  } catch (fault) {
    console.error(`error: ${challenge.slug}: the engine failed, which is no fault of the challenge:`, fault);
    return null;
  }
}

const wanted = new Set(process.argv.slice(2));
const library = await loadLibrary(contentDir);
let failed = false;

for (const problem of library.problems) {
  const isAboutKeys = ["key-missing", "key-stale", "not-playable"].includes(problem.code);
  if (isAboutKeys || problem.path.endsWith("key.json")) continue;
  console.error(`${problem.severity}: content/${problem.path}: ${problem.message}`);
  failed ||= problem.severity === "error";
}
for (const slug of wanted) {
  if (library.challenges.some((challenge) => challenge.slug === slug)) continue;
  console.error(`error: no challenge "${slug}" could be loaded`);
  failed = true;
}
for (const challenge of library.challenges) {
  const { slug, file } = challenge;
  if (wanted.size > 0 && !wanted.has(slug)) continue;
  const explored = tryToExplore(challenge);
  if (explored === null) {
    failed = true;
    continue;
  }
  const { exploration, result } = explored;
  if (!result.ok) {
    failed = true;
    const found = exploration === null ? "" : `\n${listOutcomes(exploration)}`;
    console.error(`error: ${slug}: ${result.refusal.kind}: ${result.refusal.message}${found}`);
    continue;
  }
  const target = path.join(contentDir, "challenges", file.concept, slug, "key.json");
  await writeFile(target, `${JSON.stringify(result.key, null, 2)}\n`);
  const cost = exploration === null ? "" : `${exploration.states} states, ${Math.round(exploration.ms)} ms; `;
  console.log(`${slug}: ${cost}right: ${whatIsRight(result.key)}`);
}
process.exitCode = failed ? 1 : 0;
