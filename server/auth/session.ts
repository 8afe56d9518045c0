/** Who is signed in, for pages and actions. */
import { getServerSession } from "next-auth";
import { type Account, findAccount } from "../data/users";
import { authOptions } from "./auth-options";

/** The account behind this request; null for a guest, and for a session whose account is gone. */
export async function findSignedIn(): Promise<Account | null> {
  const session = await getServerSession(authOptions);
  return session === null ? null : findAccount(session.user.id);
}
