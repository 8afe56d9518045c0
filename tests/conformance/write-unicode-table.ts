/**
 * Writes engine/objects/text/unicode-table.ts from the Unicode data of the real CPython, so that the engine gives the
 * same answers in every browser, whatever version of Unicode that browser carries.
 * Run: npx tsx tests/conformance/write-unicode-table.ts
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const tableFile = fileURLToPath(new URL("../../engine/objects/text/unicode-table.ts", import.meta.url));

const collect = `
import json, unicodedata
chars = [chr(i) for i in range(0x110000)]
tests = {
  "alpha": str.isalpha, "decimal": str.isdecimal, "digit": str.isdigit, "numeric": str.isnumeric,
  "space": str.isspace, "printable": str.isprintable, "lower": str.islower, "upper": str.isupper,
  "title": lambda c: unicodedata.category(c) == "Lt",
  "cased": lambda c: (c + "a").title()[-1] == "a",
  "caseIgnorable": lambda c: ("a" + c + "\\u03a3").lower()[-1] == "\\u03c2" and ("1" + c + "\\u03a3").lower()[-1] == "\\u03c3",
  "identifierStart": str.isidentifier, "identifierContinue": lambda c: ("a" + c).isidentifier(),
}
def base36(n):
    out = ""
    while True:
        n, d = divmod(n, 36)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + out
        if n == 0: return out
def ranges(test):
    # Alternating lengths of runs outside and inside the set.
    lengths, inside, since = [], False, 0
    for i, c in enumerate(chars):
        if test(c) != inside:
            lengths.append(i - since); since = i; inside = not inside
    if inside: lengths.append(0x110000 - since)
    return " ".join(map(base36, lengths))
def mapping(map_of, skip):
    # Runs "start count step delta" where chr(c).map() is chr(c + delta), and the longer results one by one.
    runs, special = [], {}
    for i, c in enumerate(chars):
        m = map_of(c)
        if m == skip(c): continue
        if len(m) > 1:
            special[base36(i)] = " ".join(base36(ord(x)) for x in m); continue
        delta = ord(m) - i
        if runs and runs[-1][3] == delta:
            start, count, step, _ = runs[-1]
            gap = i - (start + (count - 1) * step)
            if count == 1 and gap <= 2: runs[-1] = [start, 2, gap, delta]; continue
            if count > 1 and gap == step: runs[-1][1] += 1; continue
        runs.append([i, 1, 1, delta])
    return ["".join(f"{base36(s)} {base36(n)} {st} {'-' if d < 0 else ''}{base36(abs(d))}," for s, n, st, d in runs).rstrip(","),
            ",".join(f"{k}={v}" for k, v in special.items())]
json.dumps({
  "version": unicodedata.unidata_version,
  "sets": {name: ranges(test) for name, test in tests.items()},
  "maps": {"upper": mapping(str.upper, lambda c: c), "lower": mapping(str.lower, lambda c: c),
           "title": mapping(str.title, str.upper), "fold": mapping(str.casefold, str.lower)},
})
`;

interface Collected {
  version: string;
  sets: Record<string, string>;
  maps: Record<string, [string, string]>;
}

const python = await loadPyodide();
const data = JSON.parse(python.runPython(collect)) as Collected;
const sets = Object.entries(data.sets).map(([name, runs]) => `  ${name}:\n    "${runs}",`);
const maps = Object.entries(data.maps).map(([name, [runs, special]]) => {
  return `  ${name}: {\n    runs: "${runs}",\n    special:\n      "${special}",\n  },`;
});
const text = `/**
 * Unicode ${data.version} as CPython 3.14 sees it; written by tests/conformance/write-unicode-table.ts, read by unicode.ts.
 * A set is the lengths (base 36) of alternating runs outside and inside it. A map is runs "start count step delta"
 * plus the characters that become several; \`title\` lists only what differs from \`upper\`, \`fold\` from \`lower\`.
 */
export const unicodeSets = {
${sets.join("\n")}
} as const;

export const unicodeMaps = {
${maps.join("\n")}
} as const;
`;
writeFileSync(tableFile, text);
execFileSync("npx", ["biome", "format", "--write", tableFile], { stdio: "inherit" });
