import { createHash } from "node:crypto";

/** A checkout may have turned LF into CRLF; the program, its hash and its witnesses are those of the LF text. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** SHA-256 in hexadecimal; what `ChallengeKey.programHash` holds. */
export const hashProgram = (program: string): string =>
  createHash("sha256").update(withLineFeeds(program)).digest("hex");
