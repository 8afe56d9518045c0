/** A track as it stands in content/tracks/<slug>.json: challenges in the order in which they are best learned. */
import type { z } from "zod";
import { quizSchema } from "./quiz";

/** The same fields as a quiz; a quiz is played by a class, a track is walked alone. */
export const trackSchema = quizSchema;
export type TrackFile = z.infer<typeof trackSchema>;
