/** What a translation must share with its original. */
export interface IcuOutline {
  arguments: Set<string>;
  tags: Set<string>;
  /** Categories of each plural, e.g. `one other`. */
  plurals: string[];
}

/** Reads the ICU message format as far as an outline needs. Throws when braces do not match. */
export function outlineOf(message: string): IcuOutline {
  const outline: IcuOutline = { arguments: new Set(), tags: new Set(), plurals: [] };
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) outline.tags.add(tag);
  const end = readText(message, 0, outline);
  if (end !== message.length) throw new Error(`unmatched brace at ${end}: ${message}`);
  return outline;
}

/** Reads text up to a closing brace or the end; returns where it stopped. */
function readText(message: string, start: number, outline: IcuOutline): number {
  let at = start;
  while (at < message.length && message[at] !== "}") {
    at = message[at] === "{" ? readArgument(message, at + 1, outline) : at + 1;
  }
  return at;
}

/** Reads `name}`, `name, number}` or `name, plural, one {…} other {…}}`; returns the place after it. */
function readArgument(message: string, start: number, outline: IcuOutline): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(,?)\s*)?/.exec(message.slice(start));
  if (head === null) throw new Error(`an argument without a name at ${start}: ${message}`);
  const [text, name, kind, hasStyle] = head;
  outline.arguments.add(name);
  let at = start + text.length;
  if ((kind === "plural" || kind === "select" || kind === "selectordinal") && hasStyle) {
    const categories: string[] = [];
    while (message[at] !== "}") {
      const branch = /^\s*(=?\w+)\s*\{/.exec(message.slice(at));
      if (branch === null) throw new Error(`a branch of ${name} is not one: ${message}`);
      categories.push(branch[1]);
      at = readText(message, at + branch[0].length, outline) + 1;
      while (message[at] === " ") at++;
    }
    if (kind === "plural") outline.plurals.push(categories.sort().join(" "));
  }
  const end = message.indexOf("}", at);
  if (end < 0) throw new Error(`${name} is not closed: ${message}`);
  return end + 1;
}
