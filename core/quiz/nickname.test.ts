import { describe, expect, test } from "vitest";
import { nicknameKey, parseNickname } from "./nickname";

const kept = (typed: string) => {
  const parsed = parseNickname(typed);
  return parsed.ok ? parsed.value : parsed.refusal;
};

describe("nicknames", () => {
  test("NN1 white space is tidied and compatibility forms become plain ones", () => {
    expect(kept("  Ada \t  Lovelace ")).toBe("Ada Lovelace");
    expect(kept("Ａｄａ")).toBe("Ada");
    expect(kept("Ada\ufeff\nLovelace")).toBe("Ada Lovelace");
  });

  test("NN2 one to twenty characters, one of them visible", () => {
    expect(kept("x".repeat(20))).toBe("x".repeat(20));
    expect(kept("ы".repeat(20))).toBe("ы".repeat(20));
    for (const typed of ["", "   ", "x".repeat(21)]) {
      expect(kept(typed)).toBe("nickname-invalid");
    }
  });

  test("NN2 names of every script and emoji are welcome", () => {
    for (const typed of ["Ада", "阿达", "आदा", "עדה", "O’Neil", "Anna-Maria", "🐍", "👩‍🚀 Sally", "👨‍👩‍👧", "🏳️‍🌈"]) {
      expect(kept(typed)).toBe(typed.normalize("NFKC"));
    }
  });

  test("NN3 control, invisible and direction-changing characters are refused", () => {
    const hidden = [
      "\u0000",
      "\u001b[31m",
      "\u0007",
      "\u200b",
      "\u200d",
      "\u202e",
      "\u2066",
      "\u3164",
      "\u2800",
      "\u180e",
      "\ue000",
      "\u00ad",
    ];
    for (const character of hidden) expect(kept(`Ad${character}a`)).toBe("nickname-invalid");
    expect(kept("a\ud800")).toBe("nickname-invalid");
    expect(kept("a\u0301\u0301\u0301\u0301\u0301")).toBe("nickname-invalid");
  });

  test("NN4 markup is refused", () => {
    const markup = ["<b>Ada</b>", "<script>", "a<b", "a>b", "&lt;b", "&#60;b", "&#x3c;b", "＜b＞"];
    for (const typed of markup) expect(kept(typed)).toBe("nickname-invalid");
    expect(kept("Tom & Ann")).toBe("Tom & Ann");
  });

  test("NN5 letter case does not make another nickname", () => {
    expect(nicknameKey("ADA")).toBe(nicknameKey("ada"));
    expect(nicknameKey("ÉMILE")).toBe(nicknameKey("émile"));
    expect(nicknameKey("Ada")).not.toBe(nicknameKey("Ade"));
  });
});
