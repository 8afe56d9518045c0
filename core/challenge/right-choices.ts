/** The key of a `choose` challenge, from the cost model. */
import { compareChoices } from "../scenario/compare-choices";
import type { ChallengeOf } from "./challenge";

/** Ids of the choices that are right for the scenario. */
export function rightChoiceIds({ scenario, choices }: Pick<ChallengeOf<"choose">, "scenario" | "choices">): string[] {
  return compareChoices(scenario, choices).right.map((index) => choices[index].id);
}
