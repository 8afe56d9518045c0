/**
 * The editor itself: CodeMirror with what a classroom needs. Loaded when a page needs it (code-editor.tsx), since it is the largest
 * script of the pages. Rules: docs/spec/playground.md, ED1 to ED10.
 */
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { type Diagnostic, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { type LineRange, lockedEdit, lockedExcept, regionsField, regionTexts } from "./editable-regions";
import { pythonColours } from "./editor-highlight";
import { openSearch, type SearchTexts, search } from "./editor-search";
import { type LineMark, setLineMarks, setProblemLines, signs } from "./editor-signs";
import { editorTheme } from "./editor-theme";

/** Why a program cannot be run, at its place. */
export interface CodeProblem {
  /** From 1; null if it belongs to no line. */
  line: number | null;
  /** From 0, as the engine counts; null for the whole line. */
  column: number | null;
  message: string;
}

export interface EditorTexts {
  search: SearchTexts;
  /** Words for the lock beside a line. */
  locked: string;
  /** CodeMirror's own words (what it says to a screen reader), by their English text. */
  phrases: Record<string, string>;
}

export interface EditorSettings {
  parent: HTMLElement;
  text: string;
  /** Lines of `text` that may be edited; absent: all. */
  editable?: readonly LineRange[];
  readOnly: boolean;
  label: string;
  /** Id of an element that says how to leave with the keyboard. */
  describedBy: string;
  texts: EditorTexts;
  onChange(text: string, regions: string[]): void;
  onHistory(depth: { canUndo: boolean; canRedo: boolean }): void;
  /** A change in a locked part was ignored. */
  onLocked(): void;
  /** Ctrl or Cmd with Enter. */
  onRun?(): void;
}

/** What the page can do with a running editor. */
export interface EditorHandle {
  undo(): void;
  redo(): void;
  find(): void;
  focus(): void;
  /** Replaces all text, or, with editable regions, each region's. It can be undone. */
  replace(text: string, regions: readonly string[]): void;
  setProblems(problems: readonly CodeProblem[]): void;
  setMarks(marks: readonly LineMark[]): void;
  setReadOnly(readOnly: boolean): void;
  goToLine(line: number): void;
  destroy(): void;
}

const phoneWidth = "(max-width: 40rem)";

export function createEditor(settings: EditorSettings): EditorHandle {
  const { parent, text, editable, label, describedBy, texts, onChange, onHistory, onLocked, onRun } = settings;
  const readOnly = new Compartment();
  const wrapping = new Compartment();
  const phone = window.matchMedia(phoneWidth);
  const wrapped = () => (phone.matches ? EditorView.lineWrapping : []);
  const doc = EditorState.create({ doc: text }).doc;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc,
      extensions: [
        // The document keeps the policy it was loaded with, whatever page is shown: its nonce is on its scripts.
        EditorView.cspNonce.of(document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? ""),
        EditorState.phrases.of(texts.phrases),
        EditorState.tabSize.of(4),
        indentUnit.of("    "),
        editorTheme,
        lineNumbers(),
        signs(editable ? texts.locked : undefined),
        editable ? lockedExcept(editable, doc) : regionsField,
        history(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        pythonColours(),
        search(texts.search),
        EditorView.contentAttributes.of({
          // It can be reached anyhow; tools that check pages look for this.
          tabindex: "0",
          "aria-label": label,
          "aria-describedby": describedBy,
          autocapitalize: "off",
          autocorrect: "off",
          autocomplete: "off",
          spellcheck: "false",
          translate: "no",
        }),
        Prec.high(
          keymap.of([
            {
              key: "Mod-Enter",
              run: () => {
                onRun?.();
                return onRun !== undefined;
              },
            },
          ]),
        ),
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
        readOnly.of(EditorState.readOnly.of(settings.readOnly)),
        wrapping.of(wrapped()),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString(), regionTexts(update.state));
          if (update.transactions.some(({ effects }) => effects.some((effect) => effect.is(lockedEdit)))) onLocked();
          if (update.docChanged || update.transactions.length > 0)
            onHistory({ canUndo: undoDepth(update.state) > 0, canRedo: redoDepth(update.state) > 0 });
        }),
      ],
    }),
  });
  if (editable?.[0]) view.dispatch({ selection: { anchor: doc.line(editable[0].from).from } });
  const onPhone = () => view.dispatch({ effects: wrapping.reconfigure(wrapped()) });
  phone.addEventListener("change", onPhone);
  return {
    undo: () => void undo(view),
    redo: () => void redo(view),
    find: () => void openSearch(view),
    focus: () => view.focus(),
    replace(whole, regions) {
      const places = view.state.field(regionsField);
      const changes =
        editable === undefined
          ? { from: 0, to: view.state.doc.length, insert: whole }
          : places.map((place, index) => ({ ...place, insert: regions[index] ?? "" }));
      view.dispatch({ changes, userEvent: "input.replace", scrollIntoView: true });
    },
    setProblems(problems) {
      const placed = problems.flatMap(({ line, ...problem }) => (line === null ? [] : [{ ...problem, line }]));
      view.dispatch(
        setDiagnostics(
          view.state,
          placed.flatMap((problem) => diagnosticOf(view.state, problem)),
        ),
        {
          effects: setProblemLines.of(placed.map(({ line, message }) => ({ line, label: message }))),
        },
      );
    },
    setMarks: (marks) => view.dispatch({ effects: setLineMarks.of(marks) }),
    setReadOnly: (value) => view.dispatch({ effects: readOnly.reconfigure(EditorState.readOnly.of(value)) }),
    goToLine(line) {
      const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
    destroy() {
      phone.removeEventListener("change", onPhone);
      view.destroy();
    },
  };
}

/** From its column to the end of the word there, or the whole line. */
function diagnosticOf(state: EditorState, { line, column, message }: CodeProblem & { line: number }): Diagnostic[] {
  if (line < 1 || line > state.doc.lines) return [];
  const { from, to, text } = state.doc.line(line);
  const indent = text.length - text.trimStart().length;
  const start = Math.min(column ?? indent, text.length);
  const word = column === null ? text.slice(start) : (/^\w+|^\W/.exec(text.slice(start))?.[0] ?? "");
  return [{ from: Math.min(from + start, to), to: from + start + word.length, severity: "error", message }];
}
