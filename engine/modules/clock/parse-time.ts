/** `strptime`: a text read by a format, with the choices and in the order of CPython's `_strptime`. */
import { raise } from "@/engine/objects/values";
import { dateOf, dayNames, dayOfYear, isoWeek, monthNames, ordinalOf, weekdayOf } from "./calendar";

/** What a format has found in a text. */
interface Found {
  /** Where the value ends. */
  readonly end: number;
  readonly value: string;
}

export interface ParsedTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly yearDay: number;
  readonly microsecond: number;
  /** Seconds east of UTC; null when the format has no zone. */
  readonly offset: number | null;
  readonly zone: string | null;
}

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";
const isSpace = (c: string | undefined): boolean => c !== undefined && c.trim() === "";

/** Numbers of at most `width` digits between `least` and `most`, the longest first; exactly `width` if `isFixed`. */
function digits(text: string, at: number, width: number, least: number, most: number, isFixed = false): Found[] {
  const found: Found[] = [];
  let end = at;
  while (end < text.length && end - at < width && isDigit(text[end])) end++;
  for (; end > at && (!isFixed || end - at === width); end--) {
    const value = text.slice(at, end);
    if (Number(value) >= least && Number(value) <= most) found.push({ end, value });
  }
  // ` 5` for a day, as CPython has it.
  if (!isFixed && width === 2 && most === 31 && text[at] === " " && isDigit(text[at + 1]) && text[at + 1] !== "0")
    found.push({ end: at + 2, value: text[at + 1] as string });
  return found;
}

/** The longest of some names that stands here, in any case. */
function oneOf(text: string, at: number, names: readonly string[]): Found[] {
  const lower = text.slice(at, at + 12).toLowerCase();
  return names
    .filter((name) => lower.startsWith(name.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ end: at + name.length, value: String(names.indexOf(name)) }));
}

function zoneOffsets(text: string, at: number): Found[] {
  if (text[at] === "Z") return [{ end: at + 1, value: "Z" }];
  if (text[at] !== "+" && text[at] !== "-") return [];
  const pair = (i: number, most: number): boolean =>
    isDigit(text[i]) && isDigit(text[i + 1]) && Number(text.slice(i, i + 2)) <= most;
  if (!pair(at + 1, 99)) return [];
  let end = at + 3;
  const colon = text[end] === ":" ? 1 : 0;
  if (!pair(end + colon, 59)) return [];
  end += colon + 2;
  const more = text[end] === ":" ? 1 : 0;
  if (more === colon && pair(end + more, 59)) {
    end += more + 2;
    if (text[end] === "." && isDigit(text[end + 1])) {
      end++;
      for (let n = 0; n < 6 && isDigit(text[end]); n++) end++;
    }
  }
  return [{ end, value: text.slice(at, end) }];
}

function read(directive: string, text: string, at: number): Found[] | null {
  switch (directive) {
    case "d":
      return digits(text, at, 2, 1, 31);
    case "m":
      return digits(text, at, 2, 1, 12);
    case "H":
      return digits(text, at, 2, 0, 23);
    case "I":
      return digits(text, at, 2, 1, 12);
    case "M":
      return digits(text, at, 2, 0, 59);
    case "S":
      return digits(text, at, 2, 0, 61);
    case "j":
      return digits(text, at, 3, 1, 366);
    case "U":
    case "W":
      return digits(text, at, 2, 0, 53);
    case "V":
      return digits(text, at, 2, 0, 53);
    case "w":
      return digits(text, at, 1, 0, 6);
    case "u":
      return digits(text, at, 1, 1, 7);
    case "y":
      return digits(text, at, 2, 0, 99, true);
    case "Y":
    case "G":
      return digits(text, at, 4, 0, 9999, true);
    case "f":
      return digits(text, at, 6, 0, 999_999);
    case "a":
      return oneOf(
        text,
        at,
        dayNames.map((n) => n.slice(0, 3)),
      );
    case "A":
      return oneOf(text, at, dayNames);
    case "b":
      return oneOf(
        text,
        at,
        monthNames.map((n) => n.slice(0, 3)),
      );
    case "B":
      return oneOf(text, at, monthNames);
    case "p":
      return oneOf(text, at, ["am", "pm"]);
    case "z":
      return zoneOffsets(text, at);
    case "Z":
      return oneOf(text, at, ["utc", "gmt"]);
    case "%":
      return text[at] === "%" ? [{ end: at + 1, value: "%" }] : [];
    default:
      return null;
  }
}

const composed: Readonly<Record<string, string>> = {
  c: "%a %b %d %H:%M:%S %Y",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
  D: "%m/%d/%y",
  F: "%Y-%m-%d",
  T: "%H:%M:%S",
  R: "%H:%M",
};

/** The parts of a format: a directive (with `%`), a run of white space, or one character. */
function partsOf(format: string): string[] {
  const parts: string[] = [];
  for (let i = 0; i < format.length; i++) {
    const c = format[i] as string;
    if (c === "%") {
      const directive = format[++i];
      if (directive === undefined) raise("ValueError", `stray % in format '${format}'`);
      const whole = composed[directive];
      if (whole !== undefined) parts.push(...partsOf(whole));
      else if (read(directive, "", 0) === null)
        raise("ValueError", `'${directive}' is a bad directive in format '${format}'`);
      else parts.push(c + directive);
    } else if (isSpace(c)) {
      if (parts.at(-1) !== " ") parts.push(" ");
    } else parts.push(c);
  }
  const seen = new Set<string>();
  for (const part of parts) {
    if (part.length < 2 || part === "%%") continue;
    if (seen.has(part)) raise("ValueError", `directive ${part} stands twice in format`);
    seen.add(part);
  }
  return parts;
}

function findAt(text: string, at: number, part: string): readonly Found[] {
  if (part === " ") {
    let end = at;
    while (isSpace(text[end])) end++;
    const found: Found[] = [];
    for (; end > at; end--) found.push({ end, value: "" });
    return found;
  }
  if (part.length === 2) return read(part[1] as string, text, at) ?? [];
  return text[at]?.toLowerCase() === part.toLowerCase() ? [{ end: at + 1, value: "" }] : [];
}

/** The first way in which the whole format fits the beginning of the text, and where it ends. */
function match(text: string, parts: readonly string[]): { values: Map<string, string>; end: number } | null {
  const values: string[] = [];
  const failed = new Set<number>();
  const from = (index: number, at: number): number | null => {
    if (index === parts.length) return at;
    const state = index * (text.length + 1) + at;
    if (failed.has(state)) return null;
    for (const { end, value } of findAt(text, at, parts[index] as string)) {
      const last = from(index + 1, end);
      if (last === null) continue;
      values[index] = value;
      return last;
    }
    failed.add(state);
    return null;
  };
  const end = from(0, 0);
  if (end === null) return null;
  return { values: new Map(parts.map((part, i) => [part.slice(1), values[i] as string])), end };
}

function offsetSeconds(text: string): number {
  if (text === "Z") return 0;
  const plain = text.slice(1).split(":").join("");
  const seconds = Number(plain.slice(0, 2)) * 3600 + Number(plain.slice(2, 4)) * 60 + Number(plain.slice(4, 6) || "0");
  return text[0] === "-" ? -seconds : seconds;
}

/** A format is no longer than what a person writes: each part is one call on the stack. */
const maxParts = 200;

/** ValueError in CPython's words when the text does not fit. `shown` makes the repr of a text. */
export function parseTime(text: string, format: string, shown: (text: string) => string): ParsedTime {
  const parts = partsOf(format);
  if (parts.length > maxParts) raise("ValueError", `format of more than ${maxParts} parts is not supported`);
  const matched = match(text, parts);
  if (matched === null) raise("ValueError", `time data ${shown(text)} does not match format ${shown(format)}`);
  if (matched.end !== text.length) raise("ValueError", `unconverted data remains: ${text.slice(matched.end)}`);
  return fieldsOf(matched.values);
}

function fieldsOf(values: ReadonlyMap<string, string>): ParsedTime {
  const number = (directive: string): number | null => {
    const value = values.get(directive);
    return value === undefined ? null : Number(value);
  };
  let year = number("Y");
  const short = number("y");
  if (year === null && short !== null) year = short < 69 ? 2000 + short : 1900 + short;
  const isoYear = number("G");
  let hour = number("H") ?? 0;
  const half = number("I");
  if (half !== null) hour = (half % 12) + (number("p") === 1 ? 12 : 0);
  const name = number("a") ?? number("A");
  const [fromSunday, fromMonday] = [number("w"), number("u")];
  const weekday = name ?? (fromSunday !== null ? (fromSunday + 6) % 7 : fromMonday !== null ? fromMonday - 1 : null);
  const monthName = number("b") ?? number("B");
  let month = number("m") ?? (monthName === null ? null : monthName + 1);
  let day = number("d");
  const [isoWeekNumber, sundayWeek, mondayWeek] = [number("V"), number("U"), number("W")];
  const weekdays = "a weekday directive ('%A', '%a', '%w', or '%u').";
  if (isoYear !== null) {
    if (number("j") !== null)
      raise(
        "ValueError",
        "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.",
      );
    if (isoWeekNumber === null || weekday === null)
      raise("ValueError", `ISO year directive '%G' must be used with the ISO week directive '%V' and ${weekdays}`);
  } else if (isoWeekNumber !== null) {
    if (year === null || weekday === null)
      raise("ValueError", `ISO week directive '%V' must be used with the ISO year directive '%G' and ${weekdays}`);
    raise(
      "ValueError",
      "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.",
    );
  }
  let leap = false;
  if (year === null && month === 2 && day === 29) {
    year = 1904;
    leap = true;
  }
  const known = year ?? 1900;
  let yearDay = number("j");
  if (yearDay === null && weekday !== null && month === null) {
    const week = sundayWeek ?? mondayWeek;
    if (week !== null && year !== null) {
      const first = weekdayOf(ordinalOf(year, 1, 1));
      const [start, of] = sundayWeek !== null ? [(first + 1) % 7, (weekday + 1) % 7] : [first, weekday];
      const daysInFirst = (7 - start) % 7;
      yearDay = week === 0 ? 1 + of - start : 1 + daysInFirst + 7 * (week - 1) + of;
    } else if (isoYear !== null && isoWeekNumber !== null) {
      const january4 = ordinalOf(isoYear, 1, 4);
      const ordinal = january4 - weekdayOf(january4) + 7 * (isoWeekNumber - 1) + weekday;
      if (isoWeek(ordinal)[1] !== isoWeekNumber) raise("ValueError", `Invalid week: ${isoWeekNumber}`);
      const [y, m, d] = dateOf(ordinal);
      [year, month, day] = [y, m, d];
      yearDay = dayOfYear(y, m, d);
    }
  }
  if (yearDay !== null && month === null) {
    const [y, m, d] = dateOf(ordinalOf(known, 1, 1) + yearDay - 1);
    [year, month, day] = [y, m, d];
  }
  const [y, m, d] = [year ?? 1900, month ?? 1, day ?? 1];
  const ordinal = y >= 1 ? ordinalOf(y, m, d) : 1;
  const offset = values.get("z");
  const zone = values.get("Z");
  return {
    year: leap ? 1900 : y,
    month: m,
    day: d,
    hour,
    minute: number("M") ?? 0,
    second: number("S") ?? 0,
    weekday: weekday ?? weekdayOf(ordinal),
    yearDay: yearDay ?? (y >= 1 ? dayOfYear(y, m, d) : 1),
    microsecond: Number((values.get("f") ?? "0").padEnd(6, "0")),
    offset: offset === undefined ? null : offsetSeconds(offset),
    zone: zone === undefined ? null : zone === "0" ? "UTC" : "GMT",
  };
}
