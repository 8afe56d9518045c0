/** What a host decides before a session begins (rules ST*). Fixed with the setup; the defaults are what a first round needs. */
import { z } from "zod";

export const settingsSchema = z.strictObject({
  /** `challenge`: each question has its own limit; a number: so many seconds for every question; `none`: the host closes. */
  time: z.union([z.enum(["challenge", "none"]), z.int().min(5).max(1_200)]).default("challenge"),
  /** `speed`: being quick counts; `accuracy`: only being right; `none`: nobody gets points. */
  points: z.enum(["speed", "accuracy", "none"]).default("speed"),
  /** Questions, and the options of each, in an order of their own: drawn once, the same for the whole class. */
  shuffle: z.boolean().default(false),
  /** `projector`: phones show only what is needed to answer. */
  questionOn: z.enum(["everywhere", "projector"]).default("everywhere"),
  /** Whether people may join after the start. */
  lateJoin: z.boolean().default(true),
  /** `generated`: the server gives each player a name. */
  nicknames: z.enum(["own", "generated"]).default("own"),
  /** `around`: players also see who is just before and behind them; `off`: no leaderboard between the questions. */
  leaderboard: z.enum(["top", "around", "off"]).default("top"),
  /** Seconds after which reveal, leaderboard and the next question come by themselves; null: the host goes on. */
  autoAdvanceSeconds: z.int().min(3).max(120).nullable().default(null),
  /** Two ballots on each question that can be answered only once: vote, discuss, vote again. */
  peerInstruction: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
