/** Computes the key of a challenge of any kind: all interleavings, ideal clock (docs/spec/model.md M3, M9), or the cost model. */
import "@/engine/modules/whole-library";
import type { ChallengeFile, ChallengeOf } from "@/core/challenge/challenge";
import type { ChallengeKey } from "@/core/challenge/challenge-key";
import { computePredictKey, exploredPart, type KeyResult, refuseKey } from "@/core/challenge/compute-key";
import { isGoalReached } from "@/core/challenge/drive-goal";
import { lockLine } from "@/core/challenge/lock-line";
import { findRegions } from "@/core/challenge/repair-program";
import { rightChoiceIds } from "@/core/challenge/right-choices";
import type { Exploration, Race } from "@/core/execution/outcome";
import type { ProgramProperty } from "@/core/execution/property";
import { exploreProgram } from "@/engine/explore-program";
import { fewestChoices } from "@/engine/fewest-choices";
import { verifyProgram } from "@/engine/verify-program";
import { hashProgram, withLineFeeds } from "./program-hash";

/** Far above what a lesson needs: a program that comes near is too big for its question. */
const options = {
  fileName: "program.py",
  clock: "ideal",
  memory: "any",
  maxStates: 3_000_000,
  timeoutMs: 120_000,
} as const;
/** Breadth-first search goes each way anew: programs to be driven are small. */
const drivenMaxStates = 20_000;

export interface ExploredChallenge {
  /** Null where the kind has no program. */
  exploration: Exploration | null;
  result: KeyResult<ChallengeKey>;
}

/** A challenge with what lies in its folder. `solutions`: whole programs, by name. */
export interface ExplorableChallenge {
  file: ChallengeFile;
  program: string;
  solutions: readonly { name: string; source: string }[];
}

export function exploreChallenge({ file, program, solutions }: ExplorableChallenge): ExploredChallenge {
  if (file.kind === "choose") {
    return {
      exploration: null,
      result: { ok: true, key: { kind: "choose", correctOptionIds: rightChoiceIds(file) } },
    };
  }
  const source = withLineFeeds(program);
  const exploration = exploreProgram(source, options);
  const keyOf = (): KeyResult<ChallengeKey> => {
    switch (file.kind) {
      case "predict":
        return computePredictKey(file, hashProgram(source), exploration);
      case "repair":
        return repairKey(file, source, exploration, solutions);
      case "drive":
        return driveKey(file, source, exploration);
      case "spot":
        return spotKey(file, source, exploration);
      default:
        return file satisfies never;
    }
  };
  return { exploration, result: keyOf() };
}

function repairKey(
  file: ChallengeOf<"repair">,
  source: string,
  exploration: Exploration,
  solutions: ExplorableChallenge["solutions"],
): KeyResult<ChallengeKey> {
  const explored = exploredPart(hashProgram(source), exploration);
  if (!explored.ok) return explored;
  const verdict = verifyProgram(source, file.property, options);
  if (verdict.verdict !== "violated") {
    return refuseKey(
      "starter-keeps-the-property",
      `The program as given is ${verdict.verdict}: there is nothing to repair.`,
    );
  }
  const [first] = solutions;
  const solution = first === undefined ? null : findRegions(source, file.editable, first.source);
  if (solution === null) {
    return refuseKey(
      "no-solution",
      "solutions/ needs a program that differs from program.py only in its editable lines.",
    );
  }
  const { part, message } = verdict.violation;
  const { witness, breaksAt } = verdict.execution;
  return {
    ok: true,
    key: { kind: "repair", ...explored.key, violation: { part, message, witness, breaksAt }, solution },
  };
}

function driveKey(file: ChallengeOf<"drive">, source: string, exploration: Exploration): KeyResult<ChallengeKey> {
  const explored = exploredPart(hashProgram(source), exploration);
  if (!explored.ok) return explored;
  const found = fewestChoices(source, (state) => isGoalReached(file.goal, state), {
    ...options,
    maxStates: drivenMaxStates,
  });
  if (found.kind !== "found" || found.choices.length === 0) {
    return refuseKey("goal-out-of-reach", `The goal is ${found.kind} for the driver.`);
  }
  return { ok: true, key: { kind: "drive", ...explored.key, choices: found.choices, witness: found.witness } };
}

function spotKey(file: ChallengeOf<"spot">, source: string, exploration: Exploration): KeyResult<ChallengeKey> {
  const explored = exploredPart(hashProgram(source), exploration);
  if (!explored.ok) return explored;
  const spots = file.find === "race" ? raceSpots(exploration.races) : missingLockSpots(file, source, exploration.races);
  if (spots.length === 0)
    return refuseKey("nothing-to-spot", "The program has no such race, or no line that mends it.");
  return { ok: true, key: { kind: "spot", ...explored.key, spots } };
}

type Spot = { lines: number[]; place: string };

function raceSpots(races: readonly Race[]): Spot[] {
  const spots = races.map(({ lines, place }) => ({ lines: [...new Set(lines)].sort((a, b) => a - b), place }));
  return spots.filter(({ lines }, index) => spots.findIndex((other) => other.lines.join() === lines.join()) === index);
}

/** A second `with` on a lock that is held already would end the race by a deadlock: that mends nothing. */
const mendedProperty: ProgramProperty = { noDataRace: true, never: ["deadlock", "stuck", "endless"] };

/** CH41: every line in a race that, put under the lock, leaves no race anywhere. */
function missingLockSpots({ lock }: ChallengeOf<"spot">, source: string, races: readonly Race[]): Spot[] {
  if (lock === undefined) return [];
  const lines = [...new Set(races.flatMap((race) => race.lines))].sort((a, b) => a - b);
  return lines.flatMap((line) => {
    const locked = lockLine(source, line, lock);
    const isMended = locked !== null && verifyProgram(locked, mendedProperty, options).verdict === "verified";
    const place = races.find((race) => race.lines.includes(line))?.place ?? "";
    return isMended ? [{ lines: [line], place }] : [];
  });
}
