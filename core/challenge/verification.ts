/** What checking a repair by every interleaving found; the grade follows from it (CH32-CH34). */
import { z } from "zod";
import type { Grade } from "./grade";

/**
 * `verified`: every interleaving keeps the property. `holds-within-bound`: none that was visited breaks it, but not all were.
 * `violated`: `witness` breaks it. `rejected`: it does not run, or breaks a rule of the task that is no error of concurrency (threads
 * kept, time). `engine-fault`: ours, never the student's.
 */
export const repairVerdicts = ["verified", "holds-within-bound", "violated", "rejected", "engine-fault"] as const;
export type RepairVerdict = (typeof repairVerdicts)[number];

export const verificationSchema = z.strictObject({
  verdict: z.enum(repairVerdicts),
  /** States visited. */
  states: z.int().min(0),
  /** The part of the property that is broken; null if none is, or the program does not run. */
  part: z.string().nullable(),
  /** In the engine's words: how the property is broken, or why the program does not run. */
  message: z.string().nullable(),
  /** Of what keeps the program from running. */
  line: z.int().nullable(),
  column: z.int().nullable(),
  /** Schedule of the program as repaired that breaks the property, and how many of its choices lead there. */
  witness: z.string().nullable(),
  breaksAt: z.int().nullable(),
  /** How that execution ends: which of the forbidden ends it is, if `part` is `never`; null if it was given up before an end. */
  end: z.enum(["finished", "deadlock", "stuck", "exception", "endless"]).nullable(),
});
export type Verification = z.infer<typeof verificationSchema>;

/** Parts of a property whose breach is no error of concurrency but of the task's rules. */
const ruleParts = ["fewestTasks", "mostVirtualSeconds", "mostRunning"];

/** A repair that serialises everything, or drops the threads, is told so, rather than shown a "bug". */
export function verdictOfBreach(part: string): RepairVerdict {
  return ruleParts.includes(part) ? "rejected" : "violated";
}

const shares: Record<RepairVerdict, number> = {
  verified: 1,
  "holds-within-bound": 0.5,
  violated: 0,
  rejected: 0,
  "engine-fault": 0,
};

export function gradeVerification(verification: Verification): Grade {
  const share = shares[verification.verdict];
  return { correct: share === 1, share, verification };
}
