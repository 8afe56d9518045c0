/** What a schema cannot say about a challenge: rules that tie its fields together (CH3, CH5, CH31). */
import type { ChallengeFile, ChallengeOf, LineRange, Option } from "./challenge";
import { normaliseOutput } from "./output-text";

export interface ChallengeProblem {
  code:
    | "options-not-allowed"
    | "too-few-options"
    | "duplicate-option-id"
    | "duplicate-option"
    | "lines-not-allowed"
    | "too-few-lines"
    | "bad-regions"
    | "lock-missing";
  message: string;
}

/** Two options with one meaning text are one option to a player. */
function meaningOf(option: Option): string {
  switch (option.type) {
    case "outcome":
      return JSON.stringify([option.type, option.status, normaliseOutput(option.stdout), option.exception]);
    case "duration":
      return JSON.stringify([option.type, option.seconds]);
    case "hangs":
      return JSON.stringify([option.type, option.how]);
    default:
      return option satisfies never;
  }
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Empty when the challenge is sound. `programLines`: how many lines program.py has. */
export function findChallengeProblems(challenge: ChallengeFile, programLines: number): ChallengeProblem[] {
  switch (challenge.kind) {
    case "predict":
      return findPredictProblems(challenge);
    case "repair":
      return findRegionProblems(challenge.editable, programLines);
    case "choose":
      return duplicateIds(challenge.choices);
    case "drive":
      return [];
    case "spot":
      return challenge.find === "missing-lock" && challenge.lock === undefined
        ? [{ code: "lock-missing", message: "missing-lock needs the name of the lock." }]
        : [];
    default:
      return challenge satisfies never;
  }
}

function duplicateIds(options: readonly { id: string }[]): ChallengeProblem[] {
  return repeated(options.map(({ id }) => id)).map((id) => ({
    code: "duplicate-option-id",
    message: `Two options have the id "${id}".`,
  }));
}

function findPredictProblems({
  answer,
  options,
  lines,
}: Pick<ChallengeOf<"predict">, "answer" | "options" | "lines">): ChallengeProblem[] {
  const problems: ChallengeProblem[] = [];
  if (answer !== "order-lines" && lines.length > 0) {
    problems.push({ code: "lines-not-allowed", message: `A ${answer} challenge has no lines to order.` });
  }
  if (answer === "order-lines" && lines.length < 2) {
    problems.push({ code: "too-few-lines", message: "order-lines needs at least two lines." });
  }
  if (answer !== "choose-one" && answer !== "choose-all") {
    if (options.length > 0) {
      problems.push({ code: "options-not-allowed", message: `A ${answer} challenge has no options.` });
    }
    return problems;
  }
  if (options.length < 2) {
    problems.push({ code: "too-few-options", message: `${answer} needs at least two options.` });
  }
  problems.push(...duplicateIds(options));
  for (const meaning of repeated(options.map(meaningOf))) {
    problems.push({ code: "duplicate-option", message: `Two options say the same: ${meaning}.` });
  }
  return problems;
}

function findRegionProblems(editable: readonly LineRange[], programLines: number): ChallengeProblem[] {
  return editable.flatMap(({ from, to }, index) => {
    const before = editable[index - 1];
    const isSound = from <= to && to <= programLines && (before === undefined || from > before.to + 1);
    const message = `Region ${from}-${to} must lie in the program, after the region before it, with a line between them.`;
    return isSound ? [] : [{ code: "bad-regions" as const, message }];
  });
}
