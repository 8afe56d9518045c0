/** The browser behind a request of Next: its device secret, and who practises there. */
import { cookies, headers } from "next/headers";
import type { Participant } from "../data/attempts";
import { deviceCookieName, deviceCookieOptions, isDeviceToken, newDeviceToken } from "../live/device";
import { guestIdOf } from "./guest";
import { findSignedIn } from "./session";

/**
 * The browser's own secret, made when it has none; its time begins anew with every use. Only in an action or a route
 * handler: pages set no cookies.
 */
export async function getDeviceToken(): Promise<string> {
  const jar = await cookies();
  const sent = jar.get(deviceCookieName)?.value;
  const token = isDeviceToken(sent) ? sent : newDeviceToken();
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  jar.set(deviceCookieName, token, deviceCookieOptions(secure));
  return token;
}

const asGuest = (token: string): Participant => ({ guestId: guestIdOf(token) });

/** The account that is signed in, else this browser as a guest. Only in an action or a route handler. */
export async function getParticipant(): Promise<Participant> {
  const account = await findSignedIn();
  return account === null ? asGuest(await getDeviceToken()) : { userId: account.id };
}

/** For pages: null for a browser that has not practised or played yet. */
export async function findParticipant(): Promise<Participant | null> {
  const account = await findSignedIn();
  if (account !== null) return { userId: account.id };
  const token = (await cookies()).get(deviceCookieName)?.value;
  return isDeviceToken(token) ? asGuest(token) : null;
}

/** Both ways in which a browser can be a host: its account, and its own secret for demo rounds. Null where it has none. */
export async function findHostIdentity(): Promise<{ userId: string | null; deviceToken: string | null }> {
  const [account, jar] = await Promise.all([findSignedIn(), cookies()]);
  const token = jar.get(deviceCookieName)?.value;
  return { userId: account?.id ?? null, deviceToken: isDeviceToken(token) ? token : null };
}
