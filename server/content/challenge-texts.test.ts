import { describe, expect, test } from "vitest";
import { parseChallengeTexts } from "./challenge-texts";

const whole = [
  "## Question",
  "",
  "What is printed?",
  "",
  "## Hints",
  "",
  "- First hint,",
  "  which goes on.",
  "- Second",
  "",
  "## Explanation",
  "",
  "Because:",
  "",
  "```python",
  "## Question",
  "```",
  "",
  "## Further reading",
  "",
  "- [threading](https://docs.python.org/3/library/threading.html)",
].join("\n");

describe("the text file of a challenge", () => {
  test("CH16 is split at its sections, whatever the line ends; headings in code are code", () => {
    for (const markdown of [whole, whole.replaceAll("\n", "\r\n")]) {
      expect(parseChallengeTexts(markdown)).toEqual({
        ok: true,
        texts: {
          statement: "What is printed?",
          hints: ["First hint,\nwhich goes on.", "Second"],
          explanation: "Because:\n\n```python\n## Question\n```",
          furtherReading: "- [threading](https://docs.python.org/3/library/threading.html)",
        },
      });
    }
  });

  test("CH16 every defect is named: missing, empty, unknown or repeated section, hints that are no list, stray text", () => {
    const problems = (markdown: string) => {
      const result = parseChallengeTexts(markdown);
      return result.ok ? [] : result.problems;
    };
    expect(problems("")).toHaveLength(4);
    expect(problems(whole.replace("What is printed?", ""))).toEqual(['Section "Question" is missing or empty.']);
    expect(problems(whole.replace("## Hints", "## Tips"))).toEqual([
      'Unknown section "Tips"; known: Question, Hints, Explanation, Further reading.',
      'Section "Hints" is missing or empty.',
    ]);
    expect(problems(`${whole}\n\n## Hints\n\n- again`)).toEqual(['Section "Hints" appears twice.']);
    expect(problems(whole.replace("- First hint", "First hint").replace("- Second", "Second"))).toEqual([
      'Section "Hints" must be a list ("- first hint").',
    ]);
    expect(problems(`Hello\n\n${whole}`)).toEqual(["Text before the first section belongs to nothing."]);
  });
});
