/** What stands beside the lines of the editor: a problem, a race, a lock. Never colour alone: each has a sign of its own. */
import { type Extension, RangeSet, RangeSetBuilder, type RangeValue, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter } from "@codemirror/view";
import { isEditableLine, regionsField } from "./editable-regions";

/** A line that the page points at, with words for the pointer. */
export interface LineMark {
  /** 1-based. */
  line: number;
  kind: "race";
  label: string;
}

/** Lucide's drawings of 24 by 24 (ISC licence). */
const drawings = {
  problem: ["M12 8v4", "M12 16h.01", "M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z"],
  race: ["m16 3 4 4-4 4", "M20 7H4", "m8 21-4-4 4-4", "M4 17h16"],
  lock: ["M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z", "M7 11V7a5 5 0 0 1 10 0v4"],
};

class Sign extends GutterMarker {
  constructor(
    private readonly drawing: keyof typeof drawings,
    private readonly label: string,
  ) {
    super();
  }

  override eq(other: Sign): boolean {
    return other.drawing === this.drawing && other.label === this.label;
  }

  override toDOM(): Node {
    const namespace = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(namespace, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("class", `cm-sign cm-sign-${this.drawing}`);
    for (const d of drawings[this.drawing]) {
      const path = document.createElementNS(namespace, "path");
      path.setAttribute("d", d);
      svg.append(path);
    }
    const title = document.createElementNS(namespace, "title");
    title.textContent = this.label;
    svg.prepend(title);
    return svg;
  }
}

export const setProblemLines = StateEffect.define<readonly { line: number; label: string }[]>();
export const setLineMarks = StateEffect.define<readonly LineMark[]>();

interface Pointed {
  problems: RangeSet<Sign>;
  races: RangeSet<Sign>;
  tints: RangeSet<Decoration>;
}

const tint = Decoration.line({ class: "cm-race-line" });

/** Signs by line, moved along with what is typed until the next result comes. */
const pointedField = StateField.define<Pointed>({
  create: () => ({ problems: RangeSet.empty, races: RangeSet.empty, tints: RangeSet.empty }),
  update(pointed, { effects, changes, state: { doc } }) {
    let { problems, races, tints } = pointed;
    if (!changes.empty) {
      problems = problems.map(changes);
      races = races.map(changes);
      tints = tints.map(changes);
    }
    const place = <Value extends RangeValue>(lines: ReadonlyMap<number, Value>): RangeSet<Value> => {
      const builder = new RangeSetBuilder<Value>();
      for (const [line, value] of [...lines].sort(([a], [b]) => a - b)) {
        if (line < 1 || line > doc.lines) continue;
        const { from } = doc.line(line);
        builder.add(from, from, value);
      }
      return builder.finish();
    };
    for (const effect of effects) {
      if (effect.is(setProblemLines))
        problems = place(new Map(effect.value.map(({ line, label }) => [line, new Sign("problem", label)])));
      if (effect.is(setLineMarks)) {
        const labels = new Map<number, string>();
        for (const { line, label } of effect.value)
          labels.set(line, labels.has(line) ? `${labels.get(line)}\n${label}` : label);
        races = place(new Map([...labels].map(([line, label]) => [line, new Sign("race", label)])));
        tints = place(new Map([...labels.keys()].map((line) => [line, tint])));
      }
    }
    return problems === pointed.problems && races === pointed.races && tints === pointed.tints
      ? pointed
      : { problems, races, tints };
  },
  provide: (field) => EditorView.decorations.from(field, ({ tints }) => tints as RangeSet<Decoration>),
});

const editableLine = Decoration.line({ class: "cm-editable-line" });
const lockedLine = Decoration.line({ class: "cm-locked-line" });

/** The column of signs. `lockedLabel`: words for the lock of a line that cannot be changed; absent if all can. */
export function signs(lockedLabel?: string): Extension {
  const lock = lockedLabel === undefined ? null : new Sign("lock", lockedLabel);
  return [
    pointedField,
    gutter({
      class: "cm-signs",
      markers: (view) => {
        const { problems, races } = view.state.field(pointedField);
        return [problems, races];
      },
      lineMarker: (view, { from }, others) => {
        if (lock === null || others.length > 0) return null;
        return isEditableLine(view.state, view.state.doc.lineAt(from).number) ? null : lock;
      },
      initialSpacer: () => new Sign("problem", ""),
    }),
    lock === null
      ? []
      : EditorView.decorations.compute(["doc", regionsField], (state) => {
          const builder = new RangeSetBuilder<Decoration>();
          for (let number = 1; number <= state.doc.lines; number++) {
            const { from } = state.doc.line(number);
            builder.add(from, from, isEditableLine(state, number) ? editableLine : lockedLine);
          }
          return builder.finish();
        }),
  ];
}
