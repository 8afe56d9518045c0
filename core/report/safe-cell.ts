/** Texts that a spreadsheet takes for what they are (RX3, RX4): nicknames and answers are written by strangers. */

/** A spreadsheet cell holds 32,767 UTF-16 units. */
const mostCharacters = 32_000;

/** What XML cannot hold, or no reader can see: control characters but tab and line feed, lone surrogates, non-characters. */
const unfit = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * Programs drop or ignore these before they look for a formula: white space, quotes, invisible and direction-changing
 * characters (as NFKC leaves them).
 */
const ignoredAtStart = /^[\s\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}"'`´‘’“”«»]*/u;

/** As NFKC leaves it, so full-width and small forms are these as well. The minus sign is no hyphen in Unicode, but some take it for one. */
const beginsFormula = /^[=+\-@|%\u2212]/;
/** Moves into the next cell or row where a program pastes it. */
const beginsWithControl = /^["'\s]*\p{Cc}/u;

/** The text with an apostrophe in front where it could begin a formula; without what a cell cannot hold. */
export function safeCell(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(unfit, "");
  const short = clean.length > mostCharacters ? `${wholeCharacters(clean)}…` : clean;
  return isRisky(text) || isRisky(short) ? `'${short}` : short;
}

function isRisky(text: string): boolean {
  const plain = text.normalize("NFKC").replace(ignoredAtStart, "");
  return beginsFormula.test(plain) || beginsWithControl.test(text);
}

/** Cut so that no character is cut in two. */
function wholeCharacters(text: string): string {
  const end = /[\ud800-\udbff]/.test(text[mostCharacters - 1]) ? mostCharacters - 1 : mostCharacters;
  return text.slice(0, end);
}

/** The same for what follows a separator: a program with another idea of it sees a cell begin there. */
export function safePieces(text: string): string {
  return text.replace(/[^,;\t\n]+/g, (piece, at: number) => (at > 0 && isRisky(piece) ? `'${piece}` : piece));
}
