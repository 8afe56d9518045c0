/** Colours of the editor: the same classes as every other program on the pages has (components/code/highlight.ts). */

import { pythonLanguage } from "@codemirror/lang-python";
import { LanguageSupport, syntaxTree } from "@codemirror/language";
import { type Extension, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from "@codemirror/view";
import { characterClasses } from "./highlight";

const marks = new Map<string, Decoration>();

function markOf(className: string): Decoration {
  const mark = marks.get(className) ?? Decoration.mark({ class: className });
  marks.set(className, mark);
  return mark;
}

function colours(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const tree = syntaxTree(view.state);
  const source = view.state.doc.toString();
  for (const { from, to } of view.visibleRanges) {
    const classes = characterClasses(tree, source, from, to);
    for (let start = 0; start < classes.length; ) {
      let end = start + 1;
      while (end < classes.length && classes[end] === classes[start]) end++;
      const className = classes[start];
      if (className !== null) builder.add(from + start, from + end, markOf(className));
      start = end;
    }
  }
  return builder.finish();
}

/** Reads Python for indentation and brackets, and colours what is in view. */
export function pythonColours(): Extension {
  return [
    new LanguageSupport(pythonLanguage),
    ViewPlugin.define(
      (view) => ({
        decorations: colours(view),
        update(update) {
          if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state))
            this.decorations = colours(update.view);
        },
      }),
      { decorations: (plugin) => plugin.decorations },
    ),
  ];
}
