/** The secret that signs sessions: AUTH_SECRET, else one made on the first start and kept in the data folder. */
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Environment } from "../env";

export function loadAuthSecret({ authSecret, dataDir }: Pick<Environment, "authSecret" | "dataDir">): string {
  if (authSecret !== null) return authSecret;
  const file = path.join(dataDir, "auth-secret");
  try {
    // `wx` fails when the file is there: two servers that start together agree on the first one's secret.
    writeFileSync(file, randomBytes(48).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32)
    throw new Error(`${file} is damaged: delete it to make a new one (everybody signs in again).`);
  return secret;
}
