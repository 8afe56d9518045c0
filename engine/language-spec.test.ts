import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languageSpec } from "./language-spec";

test("docs/spec/language.md says what the machine has: `npm run spec:language` writes it anew", () => {
  const page = readFileSync(new URL("../docs/spec/language.md", import.meta.url), "utf8");
  expect(page).toBe(languageSpec());
});
