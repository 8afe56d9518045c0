/** Grades an answer of any kind: at once where the key tells, else by asking the engine's threads. Practice and live rounds share it. */
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { ChallengeFile } from "@/core/challenge/challenge";
import { type ChallengeKey, pairOf } from "@/core/challenge/challenge-key";
import { isGoalReached } from "@/core/challenge/drive-goal";
import { type Grade, gradeAtOnce, gradeDrive } from "@/core/challenge/grade";
import { composeRepair } from "@/core/challenge/repair-program";
import { gradeVerification, type Verification, verdictOfBreach } from "@/core/challenge/verification";
import type { ProgramVerdict } from "@/engine/verify-program";
import type { AskHooks } from "@/engine/worker/engine-pool";
import type { Refusal } from "@/engine/worker/protocol";
import { enginePool } from "./engine-pool";

/** `busy`: too many at once, worth another try; `engine-fault`: ours. Nothing was graded. */
export type GradeRefusal = { kind: "busy"; retryAfterMs: number } | { kind: "cancelled" } | { kind: "engine-fault" };
export type GradeResult = { ok: true; grade: Grade } | { ok: false; refusal: GradeRefusal };

export interface Graded {
  challenge: ChallengeFile;
  key: ChallengeKey;
  program: string;
}

/** What a class waits for at most; a repair too large for it `holds-within-bound`. */
const limits = { fileName: "program.py", maxStates: 1_000_000, timeoutMs: 10_000 } as const;

/** `value` must fit the challenge (`findAnswerMisfit`). Never rejects. */
export async function gradeAnswer(card: Graded, value: AnswerValue, hooks: AskHooks = {}): Promise<GradeResult> {
  const known = gradeAtOnce(card.challenge, card.key, value);
  if (known !== null) return { ok: true, grade: known };
  switch (value.kind) {
    case "repair":
      return gradeRepair(card, value.regions, hooks);
    case "drive":
      return gradeDriven(card, value.choices, hooks);
    case "type-output":
      return gradeTyped(card, value.text, hooks);
    default:
      throw new Error(`An answer of the kind ${value.kind} needs no engine.`);
  }
}

async function gradeRepair(card: Graded, regions: readonly string[], hooks: AskHooks): Promise<GradeResult> {
  const { editable, property } = pairOf("repair", card.challenge, card.key).challenge;
  const source = composeRepair(card.program, editable, regions);
  const reply = await enginePool().ask({ kind: "verify", source, property, options: limits }, hooks);
  return reply.ok ? { ok: true, grade: gradeVerification(verificationOf(reply.result)) } : refused(reply.refusal);
}

/** The engine's verdict as the player is told it. */
function verificationOf(verdict: ProgramVerdict): Verification {
  const nothing = { part: null, message: null, line: null, column: null, witness: null, breaksAt: null, end: null };
  const { states } = verdict;
  switch (verdict.verdict) {
    case "verified":
      return { verdict: "verified", states, ...nothing };
    case "holds-within-bound":
      return { verdict: "holds-within-bound", states, ...nothing, message: verdict.reason.message };
    case "violated": {
      const { part, message } = verdict.violation;
      const { witness, breaksAt, status: end } = verdict.execution;
      return { ...nothing, verdict: verdictOfBreach(part), states, part, message, witness, breaksAt, end };
    }
    case "refused": {
      const { kind, message, line, column } = verdict.error;
      return {
        ...nothing,
        verdict: kind === "engine-fault" ? "engine-fault" : "rejected",
        states,
        message,
        line,
        column,
      };
    }
    default:
      return verdict satisfies never;
  }
}

async function gradeDriven(card: Graded, choices: readonly string[], hooks: AskHooks): Promise<GradeResult> {
  const { challenge, key } = pairOf("drive", card.challenge, card.key);
  const { program: source } = card;
  const reply = await enginePool().ask({ kind: "drive", source, choices: [...choices], options: limits }, hooks);
  // A choice that is not offered is no drive at all; the page offers only legal ones.
  if (!reply.ok) {
    const isIllegal = reply.refusal.kind === "does-not-fit";
    return isIllegal ? { ok: true, grade: gradeDrive(null, key.choices.length) } : refused(reply.refusal);
  }
  const driven = reply.result;
  if (driven.kind === "error") return { ok: true, grade: gradeDrive(null, key.choices.length) };
  const { ending, state } = driven.view;
  const isReached = isGoalReached(challenge.goal, { end: ending?.status ?? null, stdout: state.stdout });
  return { ok: true, grade: gradeDrive(isReached ? choices.length : null, key.choices.length) };
}

/** CH23: the key does not keep every outcome, so the engine is asked whether this one is possible. */
async function gradeTyped(card: Graded, text: string, hooks: AskHooks): Promise<GradeResult> {
  const target = text.endsWith("\n") || text === "" ? text : `${text}\n`;
  const reply = await enginePool().ask({ kind: "isPossible", source: card.program, target, options: limits }, hooks);
  if (!reply.ok) return refused(reply.refusal);
  const correct = reply.result.kind === "possible";
  return { ok: true, grade: { correct, share: correct ? 1 : 0 } };
}

function refused(refusal: Refusal): GradeResult {
  switch (refusal.kind) {
    case "busy":
      return { ok: false, refusal: { kind: "busy", retryAfterMs: refusal.retryAfterMs } };
    case "cancelled":
      return { ok: false, refusal: { kind: "cancelled" } };
    case "does-not-fit":
    case "engine-fault":
      return { ok: false, refusal: { kind: "engine-fault" } };
    default:
      return refusal satisfies never;
  }
}
