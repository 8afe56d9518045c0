/** A built-in quiz as it stands in content/quizzes/<slug>.json: an ordered list of challenges. */
import { z } from "zod";
import { localizedSchema } from "./challenge";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const quizSchema = z.strictObject({
  /** For the author's editor only (content/schema/quiz.json); the loader drops it. */
  $schema: z.string().optional(),
  /** Permanent; slug, title and order may change. */
  id: z.uuid(),
  slug,
  /** Quizzes are listed in this order. */
  position: z.int().min(0),
  title: localizedSchema,
  description: localizedSchema,
  /** Slugs of challenges in the order of play. */
  challenges: z.array(slug).min(1).max(100),
});
export type QuizFile = z.infer<typeof quizSchema>;
