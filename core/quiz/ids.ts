/** Branded ids of a live session: a string of one kind is never taken for another. */
import { z } from "zod";

export const liveSessionIdSchema = z.uuid().brand<"LiveSessionId">();
export type LiveSessionId = z.infer<typeof liveSessionIdSchema>;

export const playerIdSchema = z.uuid().brand<"PlayerId">();
export type PlayerId = z.infer<typeof playerIdSchema>;

/** Six digits that admit to one open session; a PIN never authorises reading results. */
export const pinSchema = z.string().regex(/^\d{6}$/);
export type Pin = z.infer<typeof pinSchema>;
