/** Passwords are kept as scrypt hashes: memory-hard, part of Node, computed off the event loop. */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** 32 MiB and three passes for each guess: OWASP's recommendation for scrypt at this size. */
export const passwordCost = { N: 2 ** 15, r: 8, p: 3 };
type Cost = typeof passwordCost;
const saltBytes = 16;
const hashBytes = 32;
/** What scrypt needs is 128 * N * r bytes; a little more, or Node refuses. */
const memoryLimit = 128 * passwordCost.N * passwordCost.r + 2 ** 20;

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // One spelling of the same letters: "é" typed on another keyboard is the same password.
    scrypt(password.normalize("NFKC"), salt, hashBytes, { N, r, p, maxmem: memoryLimit }, (error, hash) =>
      error === null ? resolve(hash) : reject(error),
    );
  });
}

/** `scrypt$N$r$p$salt$hash`, so that the cost can grow and old hashes stay readable. */
export async function hashPassword(password: string, cost: Cost = passwordCost): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/** Throws when `stored` is not one of our hashes. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = stored.split("$");
  if (scheme !== "scrypt" || hash === undefined) throw new Error("not a password hash of ours");
  const expected = Buffer.from(hash, "base64url");
  const actual = await derive(password, Buffer.from(salt, "base64url"), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(actual, expected);
}

let decoy: Promise<string> | null = null;

/** Takes as long as checking a password, for an account that does not exist: the time tells nobody which ones do. */
export async function verifyAgainstNobody(password: string): Promise<false> {
  decoy ??= hashPassword(randomBytes(saltBytes).toString("base64url"));
  await verifyPassword(password, await decoy);
  return false;
}
