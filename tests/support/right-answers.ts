/** What the computed keys say is right, for a player of a browser test who knows it all. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { challengeSchema } from "@/core/challenge/challenge";
import { challengeKeySchema, pairOf } from "@/core/challenge/challenge-key";
import { quizSchema } from "@/core/challenge/quiz";

const content = path.resolve(import.meta.dirname, "../../content");
const readJson = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(content, ...parts), "utf8"));

/** Option ids to choose, or the text to type. */
export type RightAnswer = { optionIds: string[] } | { text: string };

/** For every question of a built-in quiz, in the order of play. */
export function rightAnswersOf(quizSlug: string): RightAnswer[] {
  const folders = readdirSync(path.join(content, "challenges"), { recursive: true, encoding: "utf8" });
  return quizSchema.parse(readJson("quizzes", `${quizSlug}.json`)).challenges.map((slug) => {
    const folder = folders.find((name) => path.basename(name) === slug);
    if (!folder) throw new Error(`No challenge ${slug}.`);
    const { challenge, key } = pairOf(
      "predict",
      challengeSchema.parse(readJson("challenges", folder, "challenge.json")),
      challengeKeySchema.parse(readJson("challenges", folder, "key.json")),
    );
    return challenge.answer === "type-output" ? { text: key.outcomes[0].stdout } : { optionIds: key.correctOptionIds };
  });
}
