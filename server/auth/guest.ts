/** Who a browser is without an account, and what happens to that when somebody signs in there (PG1, PG2). */
import { giveGuestPractice } from "../data/guest-practice";
import { readEnvironment } from "../env";
import { hashDeviceToken, readDeviceToken } from "../live/device";
import { createLog } from "../log";

/** What is stored instead of the device's secret. */
export const guestIdOf = (token: string): string => hashDeviceToken(token, "practice");

/**
 * Gives what this device has practised as a guest to the account. If that fails it is logged and stays the guest's, for the
 * next time: nobody is kept out because of it.
 */
export async function carryOverGuest(cookieHeader: string | undefined, userId: string): Promise<void> {
  const token = readDeviceToken(cookieHeader);
  if (token === null) return;
  try {
    await giveGuestPractice(guestIdOf(token), userId);
  } catch (error) {
    createLog(readEnvironment().logLevel).error("guest-practice-not-carried-over", error, { userId });
  }
}
