/** Finding text in the editor: a row above the program. Browsers cannot do it, since lines out of view are not on the page. */
import { type Extension, Prec, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap, type Panel, showPanel } from "@codemirror/view";

export interface SearchTexts {
  find: string;
  next: string;
  previous: string;
  close: string;
  /** "2 of 7"; `at` is 0 when the caret is on none of them. */
  count(at: number, all: number): string;
}

interface SearchState {
  isOpen: boolean;
  query: string;
}

const setSearch = StateEffect.define<SearchState>();

const searchField = StateField.define<SearchState>({
  create: () => ({ isOpen: false, query: "" }),
  update: (search, { effects }) => effects.reduce((now, effect) => (effect.is(setSearch) ? effect.value : now), search),
});

/** Starts of all matches; upper and lower case are the same. */
function matches(text: string, query: string): number[] {
  if (query === "") return [];
  const [whole, part] = [text.toLowerCase(), query.toLowerCase()];
  const found: number[] = [];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length)) found.push(at);
  return found;
}

const match = Decoration.mark({ class: "cm-match" });
const matchHere = Decoration.mark({ class: "cm-match cm-match-here" });

const matchMarks = EditorView.decorations.compute([searchField, "doc", "selection"], (state) => {
  const { isOpen, query } = state.field(searchField);
  const builder = new RangeSetBuilder<Decoration>();
  if (isOpen) {
    const { from, to } = state.selection.main;
    for (const at of matches(state.doc.toString(), query)) {
      const end = at + query.length;
      builder.add(at, end, at === from && end === to ? matchHere : match);
    }
  }
  return builder.finish();
});

/** Opens the row and puts the focus into it. */
export function openSearch(view: EditorView): boolean {
  const { from, to } = view.state.selection.main;
  const selected = view.state.sliceDoc(from, to);
  const { query } = view.state.field(searchField);
  const isWord = selected !== "" && !selected.includes("\n");
  view.dispatch({ effects: setSearch.of({ isOpen: true, query: isWord ? selected : query }) });
  view.dom.querySelector<HTMLInputElement>(".cm-search-field")?.select();
  return true;
}

function closeSearch(view: EditorView): boolean {
  const search = view.state.field(searchField);
  if (!search.isOpen) return false;
  view.dispatch({ effects: setSearch.of({ ...search, isOpen: false }) });
  view.focus();
  return true;
}

/** Selects the match after (1) or before (-1) the caret, around the end of the program. */
function go(view: EditorView, direction: 1 | -1): void {
  const { query } = view.state.field(searchField);
  const all = matches(view.state.doc.toString(), query);
  const { from } = view.state.selection.main;
  const next =
    direction === 1 ? (all.find((at) => at > from) ?? all[0]) : (all.findLast((at) => at < from) ?? all.at(-1));
  if (next === undefined) return;
  view.dispatch({ selection: { anchor: next, head: next + query.length }, scrollIntoView: true });
}

function searchPanel(view: EditorView, texts: SearchTexts): Panel {
  const dom = document.createElement("div");
  dom.className = "flex flex-wrap items-center gap-2 px-3 py-2";
  const input = document.createElement("input");
  input.className =
    "cm-search-field min-h-9 min-w-0 flex-1 rounded-lg border border-border-strong bg-surface px-3 text-base";
  input.setAttribute("aria-label", texts.find);
  input.placeholder = texts.find;
  input.autocapitalize = "off";
  input.spellcheck = false;
  input.value = view.state.field(searchField).query;
  const count = document.createElement("span");
  count.className = "min-w-16 text-sm tabular-nums";
  count.setAttribute("role", "status");
  const button = (text: string, act: () => void) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.className = "min-h-9 rounded-lg px-3 text-sm font-semibold hover:bg-raised";
    made.onclick = act;
    return made;
  };
  dom.append(
    input,
    count,
    button(texts.previous, () => go(view, -1)),
    button(texts.next, () => go(view, 1)),
    button(texts.close, () => closeSearch(view)),
  );
  input.oninput = () => view.dispatch({ effects: setSearch.of({ isOpen: true, query: input.value }) });
  dom.onkeydown = (event) => {
    if (event.key === "Escape") closeSearch(view);
    else if (event.key === "Enter" && event.target === input) go(view, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const show = () => {
    const { state } = view;
    const { query } = state.field(searchField);
    if (input.value !== query) input.value = query;
    const all = matches(state.doc.toString(), query);
    count.textContent = query === "" ? "" : texts.count(all.indexOf(state.selection.main.from) + 1, all.length);
  };
  show();
  return { dom, top: true, update: show };
}

export function search(texts: SearchTexts): Extension {
  const panel = (view: EditorView) => searchPanel(view, texts);
  return [
    searchField,
    matchMarks,
    showPanel.from(searchField, ({ isOpen }) => (isOpen ? panel : null)),
    Prec.high(
      keymap.of([
        { key: "Mod-f", run: openSearch },
        { key: "Escape", run: closeSearch },
      ]),
    ),
  ];
}
