import { describe, expect, it } from "vitest";
import { preferredLocale } from "./preferred-locale";

describe("the language of a request", () => {
  it("is the chosen one, whatever the browser prefers", () => {
    expect(preferredLocale("ru", "en-GB,en")).toBe("ru");
    expect(preferredLocale("en", "ru")).toBe("en");
  });

  it("is the browser's best one of ours when nothing, or nothing of ours, is chosen", () => {
    expect(preferredLocale(undefined, "ru-RU,ru;q=0.9,en;q=0.8")).toBe("ru");
    expect(preferredLocale("../../etc/passwd", "de-DE,en;q=0.3,ru;q=0.7")).toBe("ru");
    expect(preferredLocale("", "fr, en-US;q=0.5, ru;q=0")).toBe("en");
  });

  it("is English when the browser asks for neither, or says nothing", () => {
    expect(preferredLocale(undefined, "de,*;q=0.5")).toBe("en");
    expect(preferredLocale(undefined, null)).toBe("en");
  });
});
