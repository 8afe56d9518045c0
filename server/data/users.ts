/** Accounts. The password hash leaves this file only for signing in. */
import { getDatabase } from "./database";
import { isUniqueViolation } from "./prisma-errors";

export interface Account {
  id: string;
  name: string;
  email: string;
  role: "student" | "teacher";
}

const accountColumns = { id: true, name: true, email: true, role: true } as const;

/** `email` in its one spelling (core/account/credentials.ts). */
export async function insertUser(user: {
  email: string;
  name: string;
  passwordHash: string;
}): Promise<Account | "email-taken"> {
  const { client } = await getDatabase();
  try {
    return await client.user.create({ data: user, select: accountColumns });
  } catch (error) {
    if (isUniqueViolation(error, "email")) return "email-taken";
    throw error;
  }
}

export async function findUserForSignIn(email: string): Promise<(Account & { passwordHash: string }) | null> {
  const { client } = await getDatabase();
  return client.user.findUnique({ where: { email }, select: { ...accountColumns, passwordHash: true } });
}

export async function findAccount(id: string): Promise<Account | null> {
  const { client } = await getDatabase();
  return client.user.findUnique({ where: { id }, select: accountColumns });
}

/** How an account stands on the practice boards. */
export interface BoardSettings {
  /** Null: the account's name is shown. */
  displayName: string | null;
  hidden: boolean;
}

/** Null when the account is gone. */
export async function findBoardSettings(id: string): Promise<BoardSettings | null> {
  const { client } = await getDatabase();
  return client.user.findUnique({ where: { id }, select: { displayName: true, hidden: true } });
}

export async function updateBoardSettings(id: string, settings: BoardSettings): Promise<void> {
  const { client } = await getDatabase();
  await client.user.updateMany({ where: { id }, data: settings });
}
