import { expect, test } from "vitest";
import { adapt } from "./adapt";
import { lex } from "./lexer";
import { Source } from "./source";

function adapted(text: string) {
  const source = new Source(text);
  const { text: copy, mainLength, holes } = adapt(source, lex(source).tokens);
  return { main: copy.slice(0, mainLength), rest: copy.slice(mainLength), holes };
}

test("the copy keeps every token at its offset and has one line for each logical line", () => {
  const text = "x = [1, # one\n\n  2]\nif y:\n    # c\n    pass\n";
  const { main } = adapted(text);
  expect(main).toHaveLength(text.length);
  expect(main.trimEnd().split(/ *\n/)).toEqual(["x = [1,          1]", "if y:", "    pass"]);
  expect(main.indexOf("pass")).toBe(text.indexOf("pass"));
});

test("a row of strings is one plain string, whatever they hold", () => {
  expect(adapted('x = \'a\' r"b\\""\n').main).toBe(`x = "${" ".repeat(8)}"\n`);
});

test("names that the grammar would take for Python 2, or for keywords, are spelt differently", () => {
  expect(adapted("print = match\n").main).toBe("prinT = MATCH\n");
});

test("what the grammar does not know at its place is cut out and parsed at the end", () => {
  const { main, rest } = adapted("try: a\nexcept A, B: f'{c}'\n");
  expect(main).toBe('try: a\nexcept ____: "    "\n');
  expect(rest).toBe("(A, B)\n(c)\n");
});

test("parentheses around the items of `with` go when there is a target between them", () => {
  expect(adapted("with (a as b, c): d\n").main).toBe("with  a as b, c : d\n");
  expect(adapted("with (a, c): d\n").main).toBe("with (a, c): d\n");
});
