/** The hostile programs: one file an area, programs separated by lines `# --- name`; and those that a loop writes better. */
import { readdirSync, readFileSync } from "node:fs";

export interface HostileProgram {
  name: string;
  source: string;
}

export interface Area {
  name: string;
  programs: HostileProgram[];
  /** They try to reach the host or to change what the next program is given; the others want more than there is. */
  isIntrusive: boolean;
}

const intrusive = new Set(["escapes", "leftovers", "names", "tampering"]);

const folder = new URL("programs/", import.meta.url);

function programsOf(text: string): HostileProgram[] {
  return text
    .split(/^# --- /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { name: part.slice(0, end), source: part.slice(end + 1) };
    });
}

/** Texts that are hard for a parser or compiler rather than for the machine. */
function sources(): HostileProgram[] {
  const many = 100_000;
  const nested = (open: string, close: string, depth = 20_000) => `x = ${open.repeat(depth)}1${close.repeat(depth)}\n`;
  const blocks = Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}if True:\n`).join("");
  return [
    { name: "deep parentheses", source: nested("(", ")") },
    { name: "deep lists", source: nested("[", "]") },
    { name: "deep dictionaries", source: nested("{1:", "}") },
    { name: "deep calls", source: nested("f(", ")") },
    { name: "deep subscripts", source: `x = a${"[a".repeat(20_000)}${"]".repeat(20_000)}\n` },
    { name: "open parentheses only", source: "(".repeat(many) },
    { name: "closed parentheses only", source: ")".repeat(many) },
    { name: "a long sum", source: `x = ${Array(many).fill("1").join("+")}\n` },
    { name: "a long chain of powers", source: `x = ${Array(20_000).fill("1").join("**")}\n` },
    { name: "a long chain of not", source: `x = ${"not ".repeat(20_000)}1\n` },
    { name: "a long chain of minus", source: `x = ${"-".repeat(20_000)}1\n` },
    { name: "a long chain of lambdas", source: `x = ${"lambda: ".repeat(20_000)}1\n` },
    { name: "a long chain of attributes", source: `x = a${".a".repeat(20_000)}\n` },
    { name: "a long chain of conditions", source: `x = ${"1 if 1 else ".repeat(20_000)}1\n` },
    { name: "a long chain of comparisons", source: `x = ${Array(20_000).fill("1").join("<")}\n` },
    { name: "a long chain of and", source: `x = ${Array(20_000).fill("1").join(" and ")}\n` },
    { name: "a long chain of awaits", source: `async def f():\n    ${"await ".repeat(5_000)}x\n` },
    { name: "deep blocks", source: `${blocks}${" ".repeat(3000)}pass\n` },
    { name: "deep functions", source: `${blocks.replaceAll("if True", "def f()")}${" ".repeat(3000)}pass\n` },
    { name: "deep f-strings", source: `x = ${'f"{'.repeat(500)}1${'}"'.repeat(500)}\n` },
    { name: "deep comprehensions", source: `x = ${"[".repeat(500)}1${" for x in y]".repeat(500)}\n` },
    { name: "many elif", source: `if 0: pass\n${"elif 0: pass\n".repeat(20_000)}` },
    { name: "many targets", source: `${"a = ".repeat(20_000)}1\n` },
    { name: "many parameters", source: `def f(${Array.from({ length: 20_000 }, (_, i) => `a${i}`).join()}): pass\n` },
    { name: "many arguments", source: `print(${Array(20_000).fill("1").join()})\n` },
    { name: "many names", source: Array.from({ length: 20_000 }, (_, i) => `n${i} = ${i}\n`).join("") },
    { name: "many functions", source: Array.from({ length: 5_000 }, (_, i) => `def f${i}(): return ${i}\n`).join("") },
    { name: "many decorators", source: `${"@f\n".repeat(20_000)}def g(): pass\n` },
    { name: "a huge number", source: `x = ${"9".repeat(200_000)}\n` },
    { name: "a huge text", source: `x = "${"a".repeat(200_000)}"\n` },
    { name: "a huge text of escapes", source: `x = "${"\\x41".repeat(50_000)}"\n` },
    { name: "a text without end", source: `x = """${"a\n".repeat(50_000)}` },
    { name: "many texts in a row", source: `x = ${'"a" '.repeat(30_000)}\n` },
    { name: "a long comment", source: `#${"a".repeat(250_000)}\n` },
    { name: "many empty lines", source: "\n".repeat(250_000) },
    { name: "a long line of backslashes", source: "\\\n".repeat(50_000) },
    { name: "zero characters", source: "\0".repeat(1000) },
    { name: "half characters", source: 'x = "\ud800"\nprint(x)\n' },
    { name: "half characters in a name", source: "\udfff = 1\n" },
    { name: "a source too long", source: `x = 1\n`.repeat(1_000_000) },
    { name: "tabs and spaces", source: `if 1:\n\tif 1:\n        pass\n` },
    { name: "many kinds of brackets", source: "([{".repeat(10_000) },
    { name: "deep patterns", source: `match x:\n    case ${"[".repeat(5_000)}y${"]".repeat(5_000)}: pass\n` },
    { name: "nothing", source: "" },
  ];
}

export function corpus(): Area[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".py"))
    .sort();
  const read = files.map((file) => ({
    name: file.slice(0, -3),
    programs: programsOf(readFileSync(new URL(file, folder), "utf8")),
  }));
  return [...read, { name: "sources", programs: sources() }].map((area) => ({
    ...area,
    isIntrusive: intrusive.has(area.name),
  }));
}
