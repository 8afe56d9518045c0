/** Nicknames (rules NN*). */
import { done, type Result, refuse } from "./result";

export const nicknameMaxCodePoints = 20;

/** The joiner that holds an emoji together ("👩‍🚀"): the only invisible character allowed, and only there. */
const joinerInEmoji = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
/** Emoji style; invisible, but part of how people type a heart. */
const emojiStyle = /\uFE0F/gu;
/** The last one is the empty Braille cell: a symbol by its class, blank on the screen. */
const forbidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const markup = /[<>]|&#?\w+;/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
const stackedMarks = /\p{M}{3}/u;

/** The nickname as it is kept, or `nickname-invalid`. */
export function parseNickname(typed: string): Result<string, "nickname-invalid"> {
  const wellFormed = typed.isWellFormed() && !/\p{Cc}/u.test(typed.replace(/[\t\n\r]/g, " "));
  const nickname = typed.normalize("NFKC").replace(/\s+/gu, " ").trim();
  const length = [...nickname].length;
  const acceptable =
    wellFormed &&
    length >= 1 &&
    length <= nicknameMaxCodePoints &&
    visible.test(nickname) &&
    !forbidden.test(nickname.replace(joinerInEmoji, "").replace(emojiStyle, "")) &&
    !markup.test(nickname) &&
    !stackedMarks.test(nickname);
  return acceptable ? done(nickname) : refuse("nickname-invalid");
}

/** Equal for nicknames that may not stand side by side (NN5). */
export function nicknameKey(nickname: string): string {
  return nickname.normalize("NFKC").toLowerCase().normalize("NFKC");
}
