/** The built-in quizzes, for a teacher who picks one. */
import type { Localized } from "@/core/challenge/challenge";
import { findChallenge, getLibrary } from "../content/library";

export interface QuizView {
  slug: string;
  title: string;
  description: string;
  /** In the order of play. */
  challenges: { slug: string; title: string; concept: string; difficulty: number }[];
  /** If every question takes its whole time, and a minute is spent on each answer. */
  minutes: number;
}

const discussionSeconds = 60;

/** Every quiz that can be played, in the order of the library. */
export async function listQuizzes(locale: keyof Localized): Promise<QuizView[]> {
  const library = await getLibrary();
  return library.quizzes
    .filter((quiz) => quiz.playable)
    .map((quiz) => {
      const challenges = quiz.challenges
        .map((slug) => findChallenge(library, slug))
        .filter((challenge) => challenge !== null);
      const seconds = challenges.reduce((sum, { file }) => sum + file.timeLimitSeconds + discussionSeconds, 0);
      return {
        slug: quiz.slug,
        title: quiz.title[locale],
        description: quiz.description[locale],
        challenges: challenges.map(({ slug, file }) => ({
          slug,
          title: file.title[locale],
          concept: file.concept,
          difficulty: file.difficulty,
        })),
        minutes: Math.round(seconds / 60),
      };
    });
}
