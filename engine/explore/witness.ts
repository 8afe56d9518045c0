/**
 * The text of a witness: the choice at every step, in order, so that a replay notices at once when the program no
 * longer does what it did. `w1.0x12-1x3-0-1t` reads: version 1; task 0 twelve times, task 1 three times, task 0 once,
 * then task 1, whose waiting timed out. Only letters, digits, `.` and `-`: safe in an address.
 */
import { alternativesPerTask, type Choice, taskOf } from "./system";

export const witnessVersion = 1;

/** Letter of each alternative: 0 none, 1 the time-out, 2 and 3 further results. */
const alternativeLetters = ["", "t", "u", "v"];

/** Longer schedules are refused: a count in a pasted text must not fill the memory. */
export const maxWitnessSteps = 5_000_000;
const maxTask = 1_000_000;

export type ParsedWitness =
  | { ok: true; choices: Choice[] }
  | { ok: false; error: { kind: "bad-witness" | "other-version" | "too-long"; message: string } };

/** Errors: RangeError for a schedule longer than `maxWitnessSteps`, which `parseWitness` would refuse. */
export function formatWitness(choices: readonly Choice[]): string {
  if (choices.length > maxWitnessSteps) throw new RangeError(`a witness has at most ${maxWitnessSteps} steps`);
  const parts: string[] = [];
  for (let i = 0; i < choices.length; ) {
    let end = i + 1;
    while (end < choices.length && choices[end] === choices[i]) end++;
    const name = choiceName(choices[i]);
    parts.push(end - i > 1 ? `${name}x${end - i}` : name);
    i = end;
  }
  return `w${witnessVersion}.${parts.join("-")}`;
}

/** `3`, or `3t` for the time-out of task 3. */
export function choiceName(choice: Choice): string {
  return `${taskOf(choice)}${alternativeLetters[choice % alternativesPerTask]}`;
}

/** Reads the text of a witness; refusals say what is wrong and where. */
export function parseWitness(text: string): ParsedWitness {
  const head = /^w(\d{1,6})\./.exec(text);
  if (head === null) return refuse("bad-witness", 'A witness starts with its version, as in "w1.0x3-1".');
  if (Number(head[1]) !== witnessVersion) {
    return refuse("other-version", `This witness has version ${head[1]}; this engine reads version ${witnessVersion}.`);
  }
  const choices: Choice[] = [];
  const body = text.slice(head[0].length);
  if (body === "") return { ok: true, choices };
  let column = head[0].length + 1;
  for (const part of body.split("-")) {
    const match = /^(\d{1,7})([tuv]?)(?:x([1-9]\d{0,8}))?$/.exec(part);
    if (match === null || Number(match[1]) > maxTask) {
      return refuse("bad-witness", `Character ${column}: "${part.slice(0, 40)}" is not a task with a count ("0x3").`);
    }
    const choice = Number(match[1]) * alternativesPerTask + alternativeLetters.indexOf(match[2]);
    const count = match[3] === undefined ? 1 : Number(match[3]);
    if (choices.length + count > maxWitnessSteps) {
      return refuse("too-long", `A witness has at most ${maxWitnessSteps} steps; this one has more.`);
    }
    for (let i = 0; i < count; i++) choices.push(choice);
    column += part.length + 1;
  }
  return { ok: true, choices };
}

function refuse(kind: "bad-witness" | "other-version" | "too-long", message: string): ParsedWitness {
  return { ok: false, error: { kind, message } };
}
