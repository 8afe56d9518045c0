/** Words that a class should not read on the wall (NN6): English by `obscenity`, which sees through spelling, Russian by a list of words. */
import { Profanity } from "@2toad/profanity";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

const english = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const russian = new Profanity({ languages: ["ru"], wholeWord: false });

export function isRude(nickname: string): boolean {
  return english.hasMatch(nickname) || russian.exists(nickname.toLowerCase());
}
