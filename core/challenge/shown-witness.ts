/** Which executions of a key a page may replay once the answer is known. */
import { type ChallengeKey, outcomesOf } from "./challenge-key";

/** An index in the outcomes; how the program as given breaks the property of a repair; the shortest drive. */
export type ShownRun = number | "violation" | "fewest-steps";

/** Undefined when the key has no such execution. */
export function witnessOf(key: ChallengeKey, run: ShownRun): string | undefined {
  if (run === "violation") return key.kind === "repair" ? key.violation.witness : undefined;
  if (run === "fewest-steps") return key.kind === "drive" ? key.witness : undefined;
  return outcomesOf(key)[run]?.witness;
}
