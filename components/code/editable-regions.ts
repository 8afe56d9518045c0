/**
 * Parts of a program that may be edited; everything else is locked. Regions are whole lines without the last line end, so the
 * line that follows always stays a line of its own. Rules: docs/spec/playground.md, ED5 to ED9.
 */
import {
  type ChangeSet,
  type ChangeSpec,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Text,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";

/** 1-based lines of the original program, both included. */
export interface LineRange {
  from: number;
  to: number;
}

/** Positions in the document: `to` stands before the line end of the last line. */
export interface Region {
  from: number;
  to: number;
}

/** Where the regions are now, in order. */
export const regionsField = StateField.define<readonly Region[]>({
  create: () => [],
  update: (regions, transaction) =>
    transaction.docChanged ? regions.map((region) => mapped(region, transaction.changes)) : regions,
});

/** A change was ignored, or made only where it may be made. */
export const lockedEdit = StateEffect.define<null>();

/** What is written at either edge belongs to the region: around it everything is locked. */
function mapped({ from, to }: Region, changes: ChangeSet): Region {
  return { from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) };
}

/** Locks everything but the ranges. They must be in order, not touch, and lie within the document; throws otherwise. */
export function lockedExcept(ranges: readonly LineRange[], doc: Text): Extension {
  const regions = ranges.map(({ from, to }, index) => {
    const after = index === 0 ? 0 : ranges[index - 1].to;
    if (!(from > after && to >= from && to <= doc.lines))
      throw new RangeError(`lines ${from} to ${to} are no region of a program of ${doc.lines} lines`);
    return { from: doc.line(from).from, to: doc.line(to).to };
  });
  return [regionsField.init(() => regions), EditorState.transactionFilter.of(withinRegions)];
}

/** The text of each region. */
export function regionTexts(state: EditorState): string[] {
  return state.field(regionsField).map(({ from, to }) => state.sliceDoc(from, to));
}

/** Whether a line (1-based) may be edited. */
export function isEditableLine(state: EditorState, line: number): boolean {
  const { from } = state.doc.line(line);
  return state.field(regionsField).some((region) => from >= region.from && from <= region.to);
}

interface Change extends Region {
  insert: Text;
}

/** Moving or copying lines would take locked ones along. */
const allOrNothing = ["move.line", "input.copyline"];

function withinRegions(transaction: Transaction): TransactionSpec | readonly TransactionSpec[] {
  if (!transaction.docChanged) return transaction;
  const regions = transaction.startState.field(regionsField);
  const changes: Change[] = [];
  transaction.changes.iterChanges((from, to, _fromB, _toB, insert) => {
    changes.push({ from, to, insert });
  });
  if (changes.every((change) => regions.some((region) => contains(region, change)))) return transaction;
  const isWhole = changes.length === 1 || allOrNothing.some((event) => transaction.isUserEvent(event));
  const kept: ChangeSpec[] =
    changes.length > 1 && isWhole ? [] : changes.flatMap((change) => clipped(change, regions, transaction.startState));
  if (kept.length === 0) return { effects: lockedEdit.of(null) };
  const spec = { changes: kept, effects: lockedEdit.of(null), scrollIntoView: transaction.scrollIntoView };
  // The caret of the original would stand where nothing was written: it goes behind what was.
  const after = transaction.startState.changes(kept);
  const { head } = transaction.startState.selection.main;
  const home = regions.find((region) => head >= region.from && head <= region.to) ?? regions[0];
  const caret = mapped(home, after).to - (home.to - Math.min(Math.max(head, home.from), home.to));
  return [{ ...spec, selection: { anchor: Math.max(mapped(home, after).from, caret) } }];
}

function contains(region: Region, change: Region): boolean {
  return change.from >= region.from && change.to <= region.to;
}

/** The parts of a change that lie in regions: deleted in all of them, and what is inserted goes into the first. */
function clipped(change: Change, regions: readonly Region[], state: EditorState): ChangeSpec[] {
  if (regions.some((region) => contains(region, change))) return [change];
  const { from, to, insert } = change;
  const whole = pieces(insert, from, to, regions, state);
  if (whole !== null) return whole;
  let rest: Text | null = insert;
  const parts: ChangeSpec[] = [];
  for (const region of regions) {
    const part = { from: Math.max(from, region.from), to: Math.min(to, region.to) };
    // A change that only touches the edge of a region from outside is none of the region's.
    const isInside = part.from < part.to || (part.from === part.to && region.from === region.to);
    if (!isInside || part.from > part.to) continue;
    parts.push({ ...part, insert: rest ?? "" });
    rest = null;
  }
  return parts;
}

/**
 * What replaces several regions together with the locked text between may be the same program with other regions (somebody
 * copied it all, edited it elsewhere and pasted it back): then each region gets its part. Null if the locked text differs.
 */
function pieces(
  insert: Text,
  from: number,
  to: number,
  regions: readonly Region[],
  state: EditorState,
): ChangeSpec[] | null {
  const inside = regions.filter((region) => region.from >= from && region.to <= to);
  const touched = regions.filter((region) => region.to >= from && region.from <= to);
  if (inside.length === 0 || inside.length !== touched.length) return null;
  const text = insert.toString();
  const parts: ChangeSpec[] = [];
  const before = state.sliceDoc(from, inside[0].from);
  if (before === "" || !text.startsWith(before)) return null;
  let at = before.length;
  for (const [index, region] of inside.entries()) {
    const isLast = index === inside.length - 1;
    const locked = state.sliceDoc(region.to, isLast ? to : inside[index + 1].from);
    const end = isLast ? endOfLast(text, locked) : text.indexOf(locked, at);
    if (end < at) return null;
    parts.push({ from: region.from, to: region.to, insert: text.slice(at, end) });
    at = end + locked.length;
  }
  return parts;
}

/** Where the last region ends; a paste often lacks the last line end. */
function endOfLast(text: string, locked: string): number {
  for (const tail of [locked, locked.replace(/\n$/, "")]) if (text.endsWith(tail)) return text.length - tail.length;
  return -1;
}
