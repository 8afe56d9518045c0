/**
 * Which handshakes of the live socket are accepted. CORS does not stop a foreign page's WebSocket, which carries the
 * visitor's cookies (docs/operating.md, "Behind a proxy"); only looking at Origin does.
 */
import type { IncomingHttpHeaders } from "node:http";

function originOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}

/**
 * True for a page of ours, and for a program that is no browser and carries no cookie. `publicUrl` is the origin that
 * visitors type when a proxy stands in front; null when there is none.
 */
export function isAllowedOrigin(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const ours = (origin: string | null) =>
    origin !== null &&
    (origin === publicUrl || origin === `http://${headers.host}` || origin === `https://${headers.host}`);
  if (headers.origin !== undefined) return ours(originOf(headers.origin));
  // Browsers send no Origin with a GET to the same origin (Socket.IO's polling), but then they tell it otherwise.
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  if (headers.referer !== undefined) return ours(originOf(headers.referer));
  return headers.cookie === undefined;
}
