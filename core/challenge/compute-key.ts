/** Makes the key of a challenge from the exploration of its program, or says why there can be none (CH1, CH2, CH9, CH10). */
import type { Exploration } from "../execution/outcome";
import { type ChallengeFile, type ChallengeKey, keptOutcomesLimit } from "./challenge";
import { optionHolds } from "./option-holds";

/** Why an exploration gives no key. `message` is for the author of the challenge. */
export interface KeyRefusal {
  kind:
    | "exploration-failed"
    | "exploration-incomplete"
    | "outcomes-not-listed"
    | "no-outcome"
    | "not-one-right-option"
    | "no-right-option"
    | "too-many-outcomes-to-type";
  message: string;
}

export type KeyResult = { ok: true; key: ChallengeKey } | { ok: false; refusal: KeyRefusal };

const refuse = (kind: KeyRefusal["kind"], message: string): KeyResult => ({ ok: false, refusal: { kind, message } });

/** Chances are ratios of floating-point sums: twelve digits are meaning, the rest is noise that would differ by machine. */
const roundChance = (chance: number | null): number | null => (chance === null ? null : Number(chance.toPrecision(12)));

/** The right options among `challenge.options`, in their order. `outcomes` must be all of them. */
export function correctOptionIds(
  challenge: Pick<ChallengeFile, "options">,
  outcomes: Parameters<typeof optionHolds>[1],
): string[] {
  return challenge.options.filter((option) => optionHolds(option, outcomes)).map((option) => option.id);
}

/** `programHash`: see `challengeKeySchema`. */
export function computeKey(
  challenge: Pick<ChallengeFile, "answer" | "options">,
  programHash: string,
  exploration: Exploration,
): KeyResult {
  const { error, complete, outcomes, outcomeCount, states } = exploration;
  if (error !== null) {
    const where = error.line === null ? "" : ` (line ${error.line})`;
    return refuse("exploration-failed", `${error.kind}: ${error.message}${where}`);
  }
  if (!complete) {
    return refuse("exploration-incomplete", `Only ${states} states were visited: nothing can be called impossible.`);
  }
  if (outcomes.length !== outcomeCount) {
    return refuse("outcomes-not-listed", `${outcomeCount} outcomes were found, ${outcomes.length} are listed.`);
  }
  if (outcomeCount === 0) return refuse("no-outcome", "The exploration found no outcome.");

  const right = correctOptionIds(challenge, outcomes);
  if (challenge.answer === "choose-one" && right.length !== 1) {
    const found = right.length === 0 ? "none" : right.join(", ");
    return refuse("not-one-right-option", `choose-one needs exactly one right option; right here: ${found}.`);
  }
  if (challenge.answer === "choose-all" && right.length === 0) {
    return refuse("no-right-option", "choose-all needs at least one right option; none holds.");
  }
  if (challenge.answer === "type-output" && outcomeCount > keptOutcomesLimit) {
    return refuse(
      "too-many-outcomes-to-type",
      `${outcomeCount} outcomes: typed answers are compared with a key that keeps ${keptOutcomesLimit}.`,
    );
  }
  return {
    ok: true,
    key: {
      programHash,
      correctOptionIds: right,
      outcomeCount,
      states,
      outcomes: outcomes
        .slice(0, keptOutcomesLimit)
        .map(({ status, stdout, exception, virtualSeconds, chance, witness }) => ({
          status,
          stdout,
          exception,
          virtualSeconds,
          chance: roundChance(chance),
          witness,
        })),
    },
  };
}
