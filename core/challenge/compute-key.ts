/**
 * Makes the key of a `predict` challenge from the exploration of its program, or says why there can be none (CH1, CH2, CH9, CH10),
 * and what the keys of all explored kinds have in common.
 */
import type { Exploration } from "../execution/outcome";
import { type ChallengeOf, type Hanging, keptOutcomesLimit } from "./challenge";
import type { KeptOutcome, KeyOf } from "./challenge-key";
import { type ComparableOutcome, hangingOf, optionHolds, secondsRangeOf } from "./option-holds";
import { findOrderedOutcome } from "./printed-outcome";

/** Why there is no key. `message` is for the author of the challenge. */
export interface KeyRefusal {
  kind:
    | "exploration-failed"
    | "exploration-incomplete"
    | "outcomes-not-listed"
    | "no-outcome"
    | "not-one-right-option"
    | "no-right-option"
    | "too-many-outcomes"
    | "lines-cannot-be-printed"
    | "lines-in-a-right-order"
    | "starter-keeps-the-property"
    | "no-solution"
    | "goal-out-of-reach"
    | "nothing-to-spot";
  message: string;
}

export type KeyResult<Key> = { ok: true; key: Key } | { ok: false; refusal: KeyRefusal };

export const refuseKey = (kind: KeyRefusal["kind"], message: string) => ({
  ok: false as const,
  refusal: { kind, message },
});

/** What the keys of all explored kinds have in common. */
export interface ExploredPart {
  programHash: string;
  outcomeCount: number;
  states: number;
  outcomes: KeptOutcome[];
}

/** Chances are ratios of floating-point sums: twelve digits are meaning, the rest is noise that would differ by machine. */
const roundChance = (chance: number | null): number | null => (chance === null ? null : Number(chance.toPrecision(12)));

/** `programHash`: see `challengeKeySchema`. Refuses what is not a complete exploration with all outcomes listed. */
export function exploredPart(programHash: string, exploration: Exploration): KeyResult<ExploredPart> {
  const { error, complete, outcomes, outcomeCount, states } = exploration;
  if (error !== null) {
    const where = error.line === null ? "" : ` (line ${error.line})`;
    return refuseKey("exploration-failed", `${error.kind}: ${error.message}${where}`);
  }
  if (!complete) {
    return refuseKey("exploration-incomplete", `Only ${states} states were visited: nothing can be called impossible.`);
  }
  if (outcomes.length !== outcomeCount) {
    return refuseKey("outcomes-not-listed", `${outcomeCount} outcomes were found, ${outcomes.length} are listed.`);
  }
  if (outcomeCount === 0) return refuseKey("no-outcome", "The exploration found no outcome.");
  const kept = outcomes
    .slice(0, keptOutcomesLimit)
    .map(({ status, stdout, exception, virtualSeconds, chance, witness }) => {
      return { status, stdout, exception, virtualSeconds, chance: roundChance(chance), witness };
    });
  return { ok: true, key: { programHash, outcomeCount, states, outcomes: kept } };
}

type Predict = Pick<ChallengeOf<"predict">, "answer" | "options" | "lines">;

/** The right options among `challenge.options`, in their order. `outcomes` must be all of them. */
export function correctOptionIds(
  challenge: Pick<Predict, "options">,
  outcomes: readonly ComparableOutcome[],
): string[] {
  return challenge.options.filter((option) => optionHolds(option, outcomes)).map((option) => option.id);
}

export function computePredictKey(
  challenge: Predict,
  programHash: string,
  exploration: Exploration,
): KeyResult<KeyOf<"predict">> {
  const explored = exploredPart(programHash, exploration);
  if (!explored.ok) return explored;
  const { outcomes } = exploration;
  const right = correctOptionIds(challenge, outcomes);
  const refusal = findPredictRefusal(challenge, right, explored.key);
  if (refusal !== null) return { ok: false, refusal };
  const hangs: Hanging = hangingOf(outcomes);
  return {
    ok: true,
    key: { kind: "predict", ...explored.key, correctOptionIds: right, secondsRange: secondsRangeOf(outcomes), hangs },
  };
}

function findPredictRefusal(challenge: Predict, right: string[], explored: ExploredPart): KeyRefusal | null {
  const because = (kind: KeyRefusal["kind"], message: string): KeyRefusal => ({ kind, message });
  switch (challenge.answer) {
    case "choose-one": {
      const found = right.length === 0 ? "none" : right.join(", ");
      return right.length === 1
        ? null
        : because("not-one-right-option", `choose-one needs exactly one right option; right here: ${found}.`);
    }
    case "choose-all":
      return right.length > 0
        ? null
        : because("no-right-option", "choose-all needs at least one right option; none holds.");
    case "order-lines": {
      if (explored.outcomeCount > keptOutcomesLimit) {
        return because(
          "too-many-outcomes",
          `${explored.outcomeCount} outcomes: more than a key keeps to compare with.`,
        );
      }
      const given = [...challenge.lines].sort();
      const printed = (stdout: string) => stdout.replace(/\n$/, "").split("\n").sort();
      const canBe = explored.outcomes.some(({ stdout }) => printed(stdout).join("\n") === given.join("\n"));
      if (!canBe) return because("lines-cannot-be-printed", "No outcome prints exactly these lines, in any order.");
      const asGiven = challenge.lines.map((_, index) => index);
      return findOrderedOutcome(challenge.lines, asGiven, explored.outcomes) === null
        ? null
        : because("lines-in-a-right-order", "The lines stand in a possible order already: shuffle them.");
    }
    case "type-output":
    case "give-duration":
    case "can-hang":
      return null;
    default:
      return challenge.answer satisfies never;
  }
}
