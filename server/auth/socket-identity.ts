/** Which account a socket handshake belongs to, from the cookie that next-auth signed. */
import type { IncomingMessage } from "node:http";
import { getToken } from "next-auth/jwt";

function parseCookies(header: string): Record<string, string> {
  const pairs = header.split(";").map((pair): [string, string] => {
    const equals = pair.indexOf("=");
    return [pair.slice(0, equals).trim(), decode(pair.slice(equals + 1).trim())];
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== "" && name !== "__proto__"));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/**
 * The id of the signed-in user, or null for a guest or a cookie that is not (or no longer) valid. next-auth reads
 * `cookies` of the request, which a plain IncomingMessage has not: it is parsed here.
 */
export async function findSocketUserId(
  request: Pick<IncomingMessage, "headers">,
  secret: string,
): Promise<string | null> {
  const cookies = parseCookies(request.headers.cookie ?? "");
  const secureCookie = Object.keys(cookies).some((name) => name.startsWith("__Secure-next-auth"));
  type TokenRequest = Parameters<typeof getToken>[0]["req"];
  const token = await getToken({ req: { headers: {}, cookies } as TokenRequest, secret, secureCookie });
  return token?.sub ?? null;
}
