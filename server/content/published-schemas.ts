/** JSON Schemas of the files that authors write, so that editors complete and check them. */
import { z } from "zod";
import { challengeSchema } from "@/core/challenge/challenge";
import { quizSchema } from "@/core/challenge/quiz";
import { trackSchema } from "@/core/challenge/track";

/** File name in content/schema, and its text. */
export function publishedSchemas(): { name: string; text: string }[] {
  const schemas = [
    { name: "challenge.json", title: "An Interleave challenge", schema: challengeSchema },
    { name: "quiz.json", title: "An Interleave quiz", schema: quizSchema },
    { name: "track.json", title: "An Interleave track", schema: trackSchema },
  ];
  return schemas.map(({ name, title, schema }) => ({
    name,
    text: `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: "input" }) }, null, 2)}\n`,
  }));
}
