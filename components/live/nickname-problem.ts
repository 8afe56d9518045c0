import { nicknameMaxCodePoints, parseNickname } from "@/core/quiz/nickname";

/** Why a nickname will not be taken, more precisely than the server's `nickname-invalid`; null when it is fine. */
export function nicknameProblem(typed: string): "empty" | "long" | "markup" | "characters" | null {
  if (parseNickname(typed).ok) return null;
  const trimmed = typed.normalize("NFKC").replace(/\s+/gu, " ").trim();
  if (trimmed === "") return "empty";
  if (/[<>]|&#?\w+;/u.test(trimmed)) return "markup";
  return [...trimmed].length > nicknameMaxCodePoints ? "long" : "characters";
}
