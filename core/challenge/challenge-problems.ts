/** What a schema cannot say about a challenge: rules that tie its fields together (CH3, CH5). */
import type { ChallengeFile, Option } from "./challenge";
import { normaliseOutput } from "./output-text";

export interface ChallengeProblem {
  code: "options-not-allowed" | "too-few-options" | "duplicate-option-id" | "duplicate-option";
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

/** Empty when the challenge is sound. */
export function findChallengeProblems(challenge: Pick<ChallengeFile, "answer" | "options">): ChallengeProblem[] {
  const { answer, options } = challenge;
  if (answer === "type-output") {
    return options.length === 0
      ? []
      : [{ code: "options-not-allowed", message: "A type-output challenge has no options." }];
  }
  const problems: ChallengeProblem[] = [];
  if (options.length < 2) {
    problems.push({ code: "too-few-options", message: `${answer} needs at least two options.` });
  }
  for (const id of repeated(options.map((option) => option.id))) {
    problems.push({ code: "duplicate-option-id", message: `Two options have the id "${id}".` });
  }
  for (const meaning of repeated(options.map(meaningOf))) {
    problems.push({ code: "duplicate-option", message: `Two options say the same: ${meaning}.` });
  }
  return problems;
}
