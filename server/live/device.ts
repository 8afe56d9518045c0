/**
 * The secret of a browser: 256 random bits in an HttpOnly cookie. It proves which players and which demo sessions are
 * its own. Stored is only its hash together with the session's id, so that rows of two sessions cannot be linked and
 * a stolen table opens nothing.
 */
import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

export const deviceCookieName = "interleave_device";
/** Guest data is kept no longer than this. */
const deviceCookieMaxAgeSeconds = 30 * 24 * 3600;
const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

export function newDeviceToken(): string {
  return randomBytes(32).toString("base64url");
}

export function isDeviceToken(value: string | undefined): value is string {
  return value !== undefined && tokenPattern.test(value);
}

/** What is stored instead of the token: 64 hexadecimal digits. */
export function hashDeviceToken(token: string, sessionId: string): string {
  return createHash("sha256").update(`${sessionId}:${token}`).digest("hex");
}

/** The attributes of the cookie, for Next's cookie store and for `deviceCookieHeader`. */
export function deviceCookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: "lax" as const, path: "/", maxAge: deviceCookieMaxAgeSeconds, secure };
}

export function deviceCookieHeader(token: string, secure: boolean): string {
  const attributes = `Path=/; Max-Age=${deviceCookieMaxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return `${deviceCookieName}=${token}; ${attributes}`;
}

/** The token in a Cookie header; null when there is none or it is not one of ours. */
export function readDeviceToken(cookieHeader: string | undefined): string | null {
  for (const pair of (cookieHeader ?? "").split(";")) {
    const [name, value] = pair.split("=", 2).map((part) => part.trim());
    if (name === deviceCookieName && isDeviceToken(value)) return value;
  }
  return null;
}

const minted = new WeakMap<IncomingMessage, string>();

/** The token of the browser behind a handshake; a new one when it sent none (the answer to the handshake then sets it). */
export function deviceTokenOf(request: IncomingMessage): { token: string; isNew: boolean } {
  const sent = readDeviceToken(request.headers.cookie);
  if (sent) return { token: sent, isNew: false };
  const token = minted.get(request) ?? newDeviceToken();
  minted.set(request, token);
  return { token, isNew: true };
}
