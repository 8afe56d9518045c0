import { history, redo, undo } from "@codemirror/commands";
import { EditorState, type TransactionSpec } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEditableLine, type LineRange, lockedEdit, lockedExcept, regionTexts } from "./editable-regions";

const program = "one\ntwo\nthree\nfour\nfive\nsix\n";

function editor(ranges: LineRange[], text = program) {
  const doc = EditorState.create({ doc: text }).doc;
  let state = EditorState.create({ doc: text, extensions: [history(), lockedExcept(ranges, doc)] });
  let refused = false;
  const dispatch = (spec: TransactionSpec) => {
    const transaction = state.update(spec);
    refused = transaction.effects.some((effect) => effect.is(lockedEdit));
    state = transaction.state;
  };
  return {
    dispatch,
    /** Puts `insert` in the place of the first `old`. */
    replace: (old: string, insert: string) => {
      const from = state.doc.toString().indexOf(old);
      dispatch({ changes: { from, to: from + old.length, insert } });
    },
    run: (command: typeof undo) =>
      command({
        state,
        dispatch: (transaction) => {
          state = transaction.state;
        },
      }),
    get text() {
      return state.doc.toString();
    },
    get regions() {
      return regionTexts(state);
    },
    get refused() {
      return refused;
    },
    get state() {
      return state;
    },
  };
}

describe("editable regions", () => {
  test("ED5 inside a region everything may be changed, outside nothing", () => {
    const e = editor([{ from: 2, to: 3 }]);
    e.replace("two", "2");
    expect(e.regions).toEqual(["2\nthree"]);
    expect(e.refused).toBe(false);
    e.replace("four", "4");
    expect(e.text).toBe("one\n2\nthree\nfour\nfive\nsix\n");
    expect(e.refused).toBe(true);
  });

  test("ED6 a region grows and shrinks; its lines move with it", () => {
    const e = editor([
      { from: 2, to: 2 },
      { from: 5, to: 5 },
    ]);
    e.replace("two", "2\n2.5\n2.75");
    e.replace("five", "5");
    expect(e.regions).toEqual(["2\n2.5\n2.75", "5"]);
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((line) => isEditableLine(e.state, line))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test("ED7 an emptied region keeps one empty line, into which one can write again", () => {
    const e = editor([{ from: 2, to: 3 }]);
    e.replace("two\nthree", "");
    expect(e.text).toBe("one\n\nfour\nfive\nsix\n");
    expect(e.regions).toEqual([""]);
    // Backspace and Delete at its edges would join it with locked lines.
    e.dispatch({ changes: { from: 3, to: 4 } });
    e.dispatch({ changes: { from: 4, to: 5 } });
    expect(e.text).toBe("one\n\nfour\nfive\nsix\n");
    expect(e.refused).toBe(true);
    e.dispatch({ changes: { from: 4, insert: "again" } });
    expect(e.regions).toEqual(["again"]);
    expect(e.text).toBe("one\nagain\nfour\nfive\nsix\n");
  });

  test("ED8 what is pasted over a boundary changes the editable part only", () => {
    const e = editor([{ from: 2, to: 3 }]);
    e.replace("one\ntwo\nth", "TWO\nth");
    expect(e.text).toBe("one\nTWO\nthree\nfour\nfive\nsix\n");
    expect(e.refused).toBe(true);
    e.replace("ree\nfour\nfi", "REE");
    expect(e.text).toBe("one\nTWO\nthREE\nfour\nfive\nsix\n");
    expect(e.state.selection.main.head).toBeLessThanOrEqual("one\nTWO\nthREE".length);
  });

  test("ED8 over several regions: the first takes the text, the others lose what was selected", () => {
    const e = editor([
      { from: 2, to: 2 },
      { from: 4, to: 4 },
    ]);
    e.replace(program, "x");
    expect(e.text).toBe("one\nx\nthree\n\nfive\nsix\n");
  });

  test("ED8 the whole program pasted back with other regions fills each of them", () => {
    const e = editor([
      { from: 2, to: 2 },
      { from: 4, to: 4 },
    ]);
    e.replace(program, "one\nTWO\n2.5\nthree\nFOUR\nfive\nsix");
    expect(e.text).toBe("one\nTWO\n2.5\nthree\nFOUR\nfive\nsix\n");
    expect(e.regions).toEqual(["TWO\n2.5", "FOUR"]);
  });

  test("ED9 undo and redo give back text and regions", () => {
    const e = editor([{ from: 2, to: 3 }]);
    e.replace("two\nthree", "");
    e.run(undo);
    expect(e.regions).toEqual(["two\nthree"]);
    e.run(redo);
    expect(e.regions).toEqual([""]);
    e.run(undo);
    expect(e.text).toBe(program);
  });

  test("ED5 several changes at once: those in regions are made; moved lines take no locked ones along", () => {
    const e = editor([{ from: 2, to: 3 }]);
    e.dispatch({ changes: [0, 4, 8, 14].map((from) => ({ from, insert: "    " })), userEvent: "input.indent" });
    expect(e.text).toBe("one\n    two\n    three\nfour\nfive\nsix\n");
    const before = e.text;
    e.dispatch({
      changes: [
        { from: 0, to: 4 },
        { from: 11, insert: "\none" },
      ],
      userEvent: "move.line",
    });
    expect(e.text).toBe(before);
  });

  test("regions that are no lines of the program are a mistake of the caller", () => {
    expect(() => editor([{ from: 3, to: 2 }])).toThrow(RangeError);
    expect(() => editor([{ from: 6, to: 9 }])).toThrow(RangeError);
    expect(() =>
      editor([
        { from: 2, to: 3 },
        { from: 3, to: 4 },
      ]),
    ).toThrow(RangeError);
  });

  test("ED5 whatever is done, the locked text stays and the regions are what lies between", () => {
    const change = fc.record({ a: fc.nat(60), b: fc.nat(60), insert: fc.constantFrom("", "x", "\n", "a\nb", "two") });
    fc.assert(
      fc.property(fc.array(fc.oneof(change, fc.constant("undo")), { maxLength: 12 }), (steps) => {
        const e = editor([
          { from: 1, to: 1 },
          { from: 3, to: 4 },
          { from: 6, to: 6 },
        ]);
        for (const step of steps) {
          const { length } = e.state.doc;
          if (typeof step === "string") e.run(undo);
          else {
            const [from, to] = [step.a % (length + 1), step.b % (length + 1)].sort((x, y) => x - y);
            e.dispatch({ changes: { from, to, insert: step.insert } });
          }
          const [first, second, third] = e.regions;
          expect(e.text).toBe(`${first}\ntwo\n${second}\nfive\n${third}\n`);
        }
      }),
    );
  });
});
