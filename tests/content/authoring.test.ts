import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { challengeSchema } from "@/core/challenge/challenge";
import { findChallengeProblems } from "@/core/challenge/challenge-problems";
import { parseChallengeTexts } from "@/server/content/challenge-texts";
import { exploreChallenge } from "@/server/content/explore-challenge";

test("the worked example of docs/authoring.md works as it says", async () => {
  const guide = await readFile(path.join(process.cwd(), "docs", "authoring.md"), "utf8");
  const block = (language: string) =>
    new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(guide)?.[1] ?? "";
  const challenge = challengeSchema.parse(JSON.parse(block("json")));
  expect(findChallengeProblems(challenge, block("python").split("\n").length)).toEqual([]);
  expect(parseChallengeTexts(block("markdown")).ok).toBe(true);
  const { exploration, result } = exploreChallenge({ file: challenge, program: block("python"), solutions: [] });
  expect(exploration?.outcomes.map(({ status, stdout }) => `${status}|${stdout}`)).toEqual([
    "finished|waiting\nearly\nlate\n",
  ]);
  expect(result).toMatchObject({ ok: true, key: { correctOptionIds: ["b"] } });
});
