/** A small session for tests of live rounds: three questions, one of each kind, with hand-made keys of a plain shape. */
import type { ChallengeOf } from "@/core/challenge/challenge";
import type { KeyOf } from "@/core/challenge/challenge-key";
import type { Card } from "@/core/quiz/setup";
import { type LiveSessionSetup, liveSessionSetupSchema } from "@/core/quiz/setup";

export const sampleSessionId = "11111111-1111-4111-8111-111111111111";
/** Appears in every explanation, and nowhere before a reveal. */
export const explanationMark = "SECRET-EXPLANATION";
/** The limit of every sample question. */
export const sampleLimitMs = 20_000;

const outcome = (stdout: string, chance: number) => ({
  status: "finished" as const,
  stdout,
  exception: null,
  virtualSeconds: 0,
  chance,
  witness: `SECRET-WITNESS-${stdout.trim()}`,
});

const option = (id: string, stdout: string) => ({
  id,
  type: "outcome" as const,
  status: "finished" as const,
  stdout,
  exception: null,
});

interface SampleCard extends Card {
  challenge: ChallengeOf<"predict">;
  key: KeyOf<"predict">;
}

function card(
  number: number,
  challenge: Pick<ChallengeOf<"predict">, "answer" | "options">,
  correct: string[],
): SampleCard {
  return {
    slug: `sample-${number}`,
    challenge: {
      id: `00000000-0000-4000-8000-00000000000${number}`,
      kind: "predict",
      concept: "race-condition",
      difficulty: 1,
      title: { en: `Question ${number}`, ru: `Вопрос ${number}` },
      timeLimitSeconds: sampleLimitMs / 1_000,
      lines: [],
      ...challenge,
    },
    statement: { en: "What does it print?", ru: "Что напечатает программа?" },
    explanation: { en: `${explanationMark} en`, ru: `${explanationMark} ru` },
    program: "counter = 0\nprint(counter)\n",
    key: {
      kind: "predict",
      secondsRange: [0, 0],
      hangs: "never",
      programHash: "0".repeat(64),
      correctOptionIds: correct,
      outcomeCount: 2,
      states: 10,
      outcomes: [outcome("1\n", 0.75), outcome("2\n", 0.25)],
    },
  };
}

export const sampleCards: SampleCard[] = [
  card(1, { answer: "choose-one", options: [option("a", "1\n"), option("b", "3\n"), option("c", "4\n")] }, ["a"]),
  card(2, { answer: "choose-all", options: [option("a", "1\n"), option("b", "2\n"), option("c", "3\n")] }, ["a", "b"]),
  card(3, { answer: "type-output", options: [] }, []),
];

export function sampleSetup(changes: Partial<LiveSessionSetup> = {}): LiveSessionSetup {
  return liveSessionSetupSchema.parse({
    sessionId: sampleSessionId,
    pin: "123456",
    quizId: "22222222-2222-4222-8222-222222222222",
    quizTitle: { en: "Sample", ru: "Образец" },
    demo: false,
    cards: sampleCards,
    ...changes,
  });
}
