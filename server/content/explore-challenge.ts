/** Explores a challenge's program the way every key is made: all interleavings, ideal clock (docs/spec/model.md M3, M9). */
import "@/engine/modules/whole-library";
import type { ChallengeFile } from "@/core/challenge/challenge";
import { computeKey, type KeyResult } from "@/core/challenge/compute-key";
import type { Exploration } from "@/core/execution/outcome";
import { exploreProgram } from "@/engine/explore-program";
import { hashProgram, withLineFeeds } from "./program-hash";

/** Far above what a lesson needs: a program that comes near is too big for its question. */
const maxStates = 3_000_000;
const timeoutMs = 120_000;

export interface ExploredChallenge {
  exploration: Exploration;
  result: KeyResult;
}

export function exploreChallenge(
  challenge: Pick<ChallengeFile, "answer" | "options">,
  program: string,
): ExploredChallenge {
  const source = withLineFeeds(program);
  const exploration = exploreProgram(source, {
    fileName: "program.py",
    clock: "ideal",
    memory: "any",
    maxStates,
    timeoutMs,
  });
  return { exploration, result: computeKey(challenge, hashProgram(source), exploration) };
}
