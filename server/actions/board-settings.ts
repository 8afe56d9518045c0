"use server";
/** How an account stands on the practice boards: under which name, or not at all (PL3). */
import { refresh } from "next/cache";
import { z } from "zod";
import { parseNickname } from "@/core/quiz/nickname";
import { findSignedIn } from "../auth/session";
import { updateBoardSettings } from "../data/users";

/** The page has a sentence for each under `me.refusal.<name>`. */
export type BoardSettingsRefusal = "signed-out" | "nickname-invalid";

export type BoardSettingsResult = { ok: true } | { ok: false; refusal: BoardSettingsRefusal };

const inputSchema = z.object({ displayName: z.string().max(200), hidden: z.boolean() });

/** An empty display name means the account's own name. */
export async function saveBoardSettings(input: { displayName: string; hidden: boolean }): Promise<BoardSettingsResult> {
  const account = await findSignedIn();
  if (account === null) return { ok: false, refusal: "signed-out" };
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, refusal: "nickname-invalid" };
  const { displayName, hidden } = parsed.data;
  const name = displayName.trim() === "" ? null : parseNickname(displayName);
  if (name !== null && !name.ok) return { ok: false, refusal: "nickname-invalid" };
  await updateBoardSettings(account.id, { displayName: name?.value ?? null, hidden });
  refresh();
  return { ok: true };
}
