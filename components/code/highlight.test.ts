import { expect, test } from "vitest";
import { highlightPython } from "./highlight";

const program = `import threading

def add(n):  # twice
    print(f"got {n}", end='')
`;

test("the lines joined again are the program", () => {
  const text = highlightPython(program)
    .map((tokens) => tokens.map((token) => token.text).join(""))
    .join("\n");
  expect(`${text}\n`).toBe(program);
});

test("keywords, definitions, comments, strings and builtins each have their class", () => {
  const classOf = (text: string) =>
    highlightPython(program)
      .flat()
      .find((token) => token.text === text)?.className;
  expect(classOf("import")).toBe("code-keyword");
  expect(classOf("add")).toBe("code-definition");
  expect(classOf("# twice")).toBe("code-comment");
  expect(classOf("print")).toBe("code-builtin");
  expect(classOf("''")).toBe("code-string");
});

test("code inside the braces of an f-string is code, the text around it a string", () => {
  const tokens = highlightPython(program)[3].map((token) => [token.text, token.className]);
  expect(tokens).toContainEqual(['f"got ', "code-string"]);
  expect(tokens).toContainEqual(["{n}", null]);
});

test("a program that does not parse keeps its text", () => {
  const lines = highlightPython("def (:\n  ???");
  expect(lines.map((tokens) => tokens.map((token) => token.text).join(""))).toEqual(["def (:", "  ???"]);
});
