/** What a program did, in the words that both interpreters share. */
export type ProgramResult =
  | { kind: "ran"; stdout: string; exception: string | null }
  /** Refused by name before it ran: Python, but not for our machine. */
  | { kind: "refused"; message: string }
  /** Stopped by a limit of ours. */
  | { kind: "limited"; message: string };

/** Addresses differ from run to run in both. */
const withoutAddresses = (text: string): string => text.replace(/0x[0-9a-f]{5,}/g, "0x…");

/** The text to compare: all that was printed, then the exception. */
export function shown(result: ProgramResult): string {
  if (result.kind !== "ran") return `(${result.kind}) ${result.message}`;
  return withoutAddresses(result.stdout + (result.exception === null ? "" : `! ${result.exception}\n`));
}
