/** Parses a format specification ("[[fill]align][sign][z][#][0][width][,_][.precision[,_]][type]"). */
import { raise } from "../values";
import { decimalValue } from "./unicode";

export interface FormatSpec {
  fill: string;
  align: string;
  /** "+", "-", " " or "". */
  sign: string;
  noNegativeZero: boolean;
  alternate: boolean;
  width: number | null;
  /** Between groups of digits before the point: "," or "_" or "". */
  separator: string;
  groupSize: 3 | 4;
  /** Between groups of three digits after the point. */
  fractionSeparator: string;
  precision: number | null;
  /** One character, or "" when the specification names none. */
  type: string;
}

/** The largest Py_ssize_t: CPython refuses a longer number. */
const largestNumber = 2n ** 63n - 1n;

function parseNumber(digits: string): number | null {
  if (digits === "") return null;
  if (digits.length > 15 && BigInt(digits) > largestNumber)
    raise("ValueError", "Too many decimal digits in format string");
  return Number(digits);
}

function shownType(type: string): string {
  const code = type.codePointAt(0) as number;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
}

/** The refusal of a type that the value does not know. */
export function unknownFormatCode(type: string, typeName: string): never {
  raise("ValueError", `Unknown format code '${shownType(type)}' for object of type '${typeName}'`);
}

function refuseSeparator(separator: string, type: string): never {
  raise("ValueError", `Cannot specify '${separator}' with '${shownType(type)}'.`);
}

const isAlign = (character: string | undefined) => character !== undefined && "<>=^".includes(character);

/** `defaultType` is "s", "d" or "" (float); `typeName` names the value in refusals. Every refusal is a ValueError. */
export function parseFormatSpec(
  text: string,
  defaultType: string,
  defaultAlign: "<" | ">",
  typeName: string,
): FormatSpec {
  const characters = Array.from(text);
  let position = 0;
  const take = (options: string) => {
    const next = characters[position];
    if (next === undefined || !options.includes(next)) return "";
    position++;
    return next;
  };
  const takeNumber = () => {
    let digits = "";
    for (; position < characters.length; position++) {
      // Digits of any script count.
      const digit = decimalValue(characters[position].codePointAt(0) as number);
      if (digit < 0) break;
      digits += digit;
    }
    return digits;
  };
  const takeSeparator = () => {
    const first = take(",") || take("_");
    if ((first === "," && characters[position] === "_") || (first === "_" && characters[position] === ",")) {
      raise("ValueError", "Cannot specify both ',' and '_'.");
    }
    return first;
  };

  let fill = " ";
  let align = "";
  if (isAlign(characters[1])) {
    [fill, align] = characters;
    position = 2;
  } else if (isAlign(characters[0])) align = take("<>=^");
  const fillGiven = position === 2;
  const sign = take(" +-");
  const noNegativeZero = take("z") !== "";
  const alternate = take("#") !== "";
  if (!fillGiven && take("0") !== "") {
    fill = "0";
    if (align === "" && defaultAlign === ">") align = "=";
  }
  const width = parseNumber(takeNumber());
  const separator = takeSeparator();
  let precision: number | null = null;
  let fractionSeparator = "";
  if (take(".") !== "") {
    const digits = takeNumber();
    precision = parseNumber(digits);
    fractionSeparator = takeSeparator();
    if (digits === "" && fractionSeparator === "") raise("ValueError", "Format specifier missing precision");
  }
  if (characters.length - position > 1) {
    raise("ValueError", `Invalid format specifier '${text}' for object of type '${typeName}'`);
  }
  const type = characters[position] ?? defaultType;
  const groupsByFour = separator === "_" && "boxX".includes(type) && type !== "";
  if (separator !== "" && !groupsByFour && !"defgEG%F".includes(type)) refuseSeparator(separator, type);
  if (fractionSeparator !== "" && type === "n") refuseSeparator(fractionSeparator, type);
  return {
    fill,
    align: align || defaultAlign,
    sign,
    noNegativeZero,
    alternate,
    width,
    separator,
    groupSize: groupsByFour ? 4 : 3,
    fractionSeparator,
    precision,
    type,
  };
}
