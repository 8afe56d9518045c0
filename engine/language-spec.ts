/**
 * docs/spec/language.md, written from what the machine registers and from samples that are put to it: whoever changes what a
 * program may use changes this page, or its test fails (`npm run spec:language` writes it).
 */
import { refusedBuiltins, refusedStores } from "./machine/refusals";
import { startMachine } from "./machine/start";
import { refusedModules, refusedNames } from "./modules/refused";
import { libraryModule, libraryNames } from "./modules/registry";
import { PyType } from "./objects/type";
import { refusedSyntax, type Sample, supportedSyntax } from "./parse/samples";

const code = (text: string): string => `\`${text}\``;
const list = (names: Iterable<string>): string => [...names].sort().map(code).join(", ");
/** A cell of a table: one line, no bar. */
const cell = (text: string): string => code(text.replaceAll("\n", " ⏎ ").replaceAll("|", "\\|"));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What the machine says to a sample; null when it takes it. */
function refusalOf({ source }: Sample): string | null {
  const started = startMachine(`${source}\n`);
  return "error" in started ? started.error.message : null;
}

function syntaxRows(): string[][] {
  return supportedSyntax.map((sample) => {
    const refusal = refusalOf(sample);
    if (refusal !== null) throw new Error(`${sample.name} is said to be supported, but: ${refusal}`);
    return [sample.name, cell(sample.source)];
  });
}

function refusedSyntaxRows(): string[][] {
  return refusedSyntax.map((sample) => {
    const refusal = refusalOf(sample);
    if (refusal === null) throw new Error(`${sample.name} is said to be refused, but is not`);
    return [sample.name, cell(sample.source), refusal];
  });
}

/** Reasons in order of their first name, each with its names. */
function byReason(entries: Iterable<readonly [string, string]>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [name, reason] of entries) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups]
    .map(([reason, names]) => [list(names), reason])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

interface Builtins {
  functions: string[];
  classes: PyType[];
  exceptions: string[];
}

function visibleBuiltins(): Builtins {
  const started = startMachine("");
  if ("error" in started) throw new Error(started.error.message);
  const found: Builtins = { functions: [], classes: [], exceptions: [] };
  for (const [name, value] of started.machine.program.builtins) {
    if (!isPlain(name)) continue;
    if (!(value instanceof PyType)) found.functions.push(name);
    else if (value.layout === "exception") found.exceptions.push(name);
    else found.classes.push(value);
  }
  return found;
}

const isPlain = (name: string): boolean => !name.startsWith("_");
const names = (types: readonly PyType[]): string[] => types.map((t) => t.name);

function methodRows(classes: readonly PyType[]): string[][] {
  return classes
    .map((type) => [code(type.name), list([...type.attrs.keys()].filter(isPlain))])
    .filter((row) => row[1] !== "")
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

function moduleRows(): string[][] {
  return libraryNames().map((name) => [code(name), list([...(libraryModule(name)?.exports ?? [])].filter(isPlain))]);
}

/** The whole page. */
export function languageSpec(): string {
  const { functions, classes, exceptions } = visibleBuiltins();
  return `# The language: what a program may use

Python 3.14 as CPython runs it. What stands here does what CPython does (\`npm run conformance\` compares them, character for character). Anything
else is refused by name, with line and column, before the program runs. Written by \`npm run spec:language\`; do not edit.

## Syntax
All statements and expressions of Python 3.14 but those in the next table.

${table(["Construct", "For example"], syntaxRows())}

## Syntax that is refused
${table(["Construct", "For example", "What the machine says"], refusedSyntaxRows())}

A program cannot store these attributes:

${table(["Attribute", "Why"], byReason(refusedStores))}

## Built-in names
- Functions: ${list(functions)}.
- Classes: ${list(names(classes))}.
- Exceptions: ${list(exceptions)}.

${table(["Not offered", "Why, or what to use instead"], byReason(refusedBuiltins))}

## Methods of the built-in classes
Operators and special methods (\`__len__\` and the like) are there as in CPython.

${table(["Class", "Methods and attributes"], methodRows(classes))}

## Modules
A name of such a module that is not in this table is refused.

${table(["Module", "Names"], moduleRows())}

## Modules that are not offered
Other modules are refused as well; for these the machine says what to do instead.

${table(["Module", "Why, or what to use instead"], byReason(refusedModules))}

## Names that are not offered
${table(["Name", "Why, or what to use instead"], byReason(refusedNames))}
`;
}
