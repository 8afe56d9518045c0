/**
 * The same answers by the most direct way there is, recursion over every interleaving with exact fractions: what the
 * search is measured against. Only for small programs without cycles.
 */
import { outcomeKey } from "../search";
import { type Choice, type TransitionSystem, taskOf } from "../system";

export interface ExhaustiveOutcome {
  /** Chance as a fraction. */
  numerator: bigint;
  denominator: bigint;
  preemptions: number;
}

/** Outcomes by key. */
export function exhaustively(system: TransitionSystem): Map<string, ExhaustiveOutcome> {
  const outcomes = new Map<string, ExhaustiveOutcome>();
  const walk = (lastTask: number, preemptions: number, denominator: bigint): void => {
    const choices = system.choices();
    const ending = system.ending();
    if (ending !== null) {
      const key = outcomeKey(ending);
      const known = outcomes.get(key);
      if (known === undefined) {
        outcomes.set(key, { numerator: 1n, denominator, preemptions });
        return;
      }
      known.numerator = known.numerator * denominator + known.denominator;
      known.denominator *= denominator;
      const divisor = greatestCommonDivisor(known.numerator, known.denominator);
      known.numerator /= divisor;
      known.denominator /= divisor;
      known.preemptions = Math.min(known.preemptions, preemptions);
      return;
    }
    const tasks = new Set(choices.map(taskOf));
    for (const choice of choices) {
      const task = taskOf(choice);
      const alternatives = choices.filter((other: Choice) => taskOf(other) === task).length;
      const mark = system.mark();
      system.step(choice);
      walk(
        task,
        preemptions + (task !== lastTask && tasks.has(lastTask) ? 1 : 0),
        denominator * BigInt(tasks.size * alternatives),
      );
      system.rewind(mark);
    }
  };
  walk(-1, 0, 1n);
  return outcomes;
}

export function asNumber({ numerator, denominator }: ExhaustiveOutcome): number {
  const scale = 10n ** 18n;
  return Number((numerator * scale) / denominator) / Number(scale);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
