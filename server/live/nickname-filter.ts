/** Words that a class should not read on the wall (NN6): English by `obscenity`, which sees through spelling, Russian by a list of words. */
import { Profanity } from "@2toad/profanity";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

const english = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const russian = new Profanity({ languages: ["ru"], wholeWord: false });

/** A number at the end of a word is a number: only digits between letters stand for letters ("sh1t", but not "Pupil 55"). */
export function isRude(nickname: string): boolean {
  const words = nickname.replace(/\d+(?=\s|$)/gu, "");
  return english.hasMatch(words) || russian.exists(words.toLowerCase());
}
