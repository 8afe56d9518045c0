/** `strftime`, in the C locale. */
import { dayNames, isoWeek, monthNames, ordinalOf } from "./calendar";

/** A moment as the calendar and the clock show it. */
export interface TimeFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly yearDay: number;
  /** Null: there are none (`time.strftime`). */
  readonly microsecond: number | null;
  /** `+hh:mm`, empty for a time without zone. */
  readonly offset: string;
  readonly zone: string;
}

const padded = (n: number, width: number, fill = "0"): string => String(n).padStart(width, fill);

/** Directives that stand for others. */
const composed: Readonly<Record<string, string>> = {
  c: "%a %b %e %H:%M:%S %Y",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
  D: "%m/%d/%y",
  F: "%Y-%m-%d",
  T: "%H:%M:%S",
  R: "%H:%M",
  r: "%I:%M:%S %p",
};

/** Numbers with their width; `%-d` leaves out the zeros. */
function numberOf(directive: string, t: TimeFields): [n: number, width: number, fill?: string] | null {
  const hour = t.hour % 12 || 12;
  switch (directive) {
    case "d":
      return [t.day, 2];
    case "e":
      return [t.day, 2, " "];
    case "m":
      return [t.month, 2];
    case "y":
      return [t.year % 100, 2];
    case "Y":
      return [t.year, 4];
    case "C":
      return [Math.floor(t.year / 100), 2];
    case "H":
      return [t.hour, 2];
    case "I":
      return [hour, 2];
    case "k":
      return [t.hour, 2, " "];
    case "l":
      return [hour, 2, " "];
    case "M":
      return [t.minute, 2];
    case "S":
      return [t.second, 2];
    case "j":
      return [t.yearDay, 3];
    case "w":
      return [(t.weekday + 1) % 7, 1];
    case "u":
      return [t.weekday + 1, 1];
    case "U":
      return [Math.floor((t.yearDay + 6 - ((t.weekday + 1) % 7)) / 7), 2];
    case "W":
      return [Math.floor((t.yearDay + 6 - t.weekday) / 7), 2];
    case "G":
      return [isoWeek(ordinalOf(t.year, t.month, t.day))[0], 4];
    case "g":
      return [isoWeek(ordinalOf(t.year, t.month, t.day))[0] % 100, 2];
    case "V":
      return [isoWeek(ordinalOf(t.year, t.month, t.day))[1], 2];
    default:
      return null;
  }
}

function textOf(directive: string, t: TimeFields): string | null {
  switch (directive) {
    case "a":
      return (dayNames[t.weekday] as string).slice(0, 3);
    case "A":
      return dayNames[t.weekday] as string;
    case "b":
    case "h":
      return (monthNames[t.month - 1] as string).slice(0, 3);
    case "B":
      return monthNames[t.month - 1] as string;
    case "p":
      return t.hour < 12 ? "AM" : "PM";
    case "P":
      return t.hour < 12 ? "am" : "pm";
    case "f":
      return t.microsecond === null ? null : padded(t.microsecond, 6);
    case "z":
      return t.offset.split(":").join("");
    case "Z":
      return t.zone;
    case "s": {
      const days = ordinalOf(t.year, t.month, t.day) - ordinalOf(1970, 1, 1);
      return String(((days * 24 + t.hour) * 60 + t.minute) * 60 + t.second);
    }
    case "n":
      return "\n";
    case "t":
      return "\t";
    case "%":
      return "%";
    default:
      return null;
  }
}

/** An unknown directive stays as it is, as in glibc. */
export function formatTime(format: string, t: TimeFields): string {
  let result = "";
  for (let i = 0; i < format.length; i++) {
    const c = format[i] as string;
    if (c !== "%" || i + 1 === format.length) {
      result += c;
      continue;
    }
    let directive = format[++i] as string;
    if (directive === ":" && format[i + 1] === "z") {
      i++;
      result += t.offset;
      continue;
    }
    const isBare = directive === "-" && i + 1 < format.length;
    if (isBare) directive = format[++i] as string;
    const n = numberOf(directive, t);
    const whole = composed[directive];
    if (n !== null) result += isBare ? String(n[0]) : padded(...n);
    else if (whole !== undefined) result += formatTime(whole, t);
    else result += textOf(directive, t) ?? `%${isBare ? "-" : ""}${directive}`;
  }
  return result;
}
