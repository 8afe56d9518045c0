import { loadPyodide } from "pyodide";

/** What CPython makes of a program: its tree as nested lists (see `dump`), or its refusal. */
export type PythonVerdict =
  | { kind: "tree"; tree: unknown }
  | { kind: "error"; type: string; message: string; line: number; column: number };

export interface PythonParser {
  /** Parses and compiles, so that the errors of later passes are seen as well. */
  judge(source: string): PythonVerdict;
  /** The modules of the standard library that are written in Python, by path. */
  standardLibrary(): Map<string, string>;
}

const program = `
import ast, json, struct, warnings, os, io, tokenize
warnings.simplefilter("ignore")
skipped = {"ctx", "type_comment", "type_params", "kind", "type_ignores", "simple"}

def column(lines, line, col):
    text = lines[line - 1]
    if text.isascii():
        return col
    return len(text.encode()[:col].decode(errors="ignore").encode("utf-16-le")) // 2

def dump(node, lines):
    if isinstance(node, ast.AST):
        out = [type(node).__name__]
        if hasattr(node, "lineno"):
            out.append([node.lineno, column(lines, node.lineno, node.col_offset),
                        node.end_lineno, column(lines, node.end_lineno, node.end_col_offset)])
        if isinstance(node, ast.Constant):
            return out + constant(node.value)
        for field in node._fields:
            if field not in skipped:
                out.append(dump(getattr(node, field), lines))
        return out
    if isinstance(node, list):
        return [dump(item, lines) for item in node]
    return node

def bits(number):
    return struct.pack(">d", number).hex()

def constant(value):
    if value is None: return ["none"]
    if value is Ellipsis: return ["ellipsis"]
    if isinstance(value, bool): return ["bool", value]
    if isinstance(value, int): return ["int", hex(value)]
    if isinstance(value, float): return ["float", bits(value)]
    if isinstance(value, complex): return ["complex", bits(value.imag)]
    if isinstance(value, bytes): return ["bytes", list(value)]
    return ["str", value]

def judge(source):
    try:
        tree = ast.parse(source)
        compile(source, "program", "exec")
        lines = source.removeprefix("\\ufeff").replace("\\r\\n", "\\n").replace("\\r", "\\n").split("\\n")
        return json.dumps({"kind": "tree", "tree": dump(tree, lines)})
    except SyntaxError as error:
        return json.dumps({"kind": "error", "type": type(error).__name__, "message": error.msg,
                           "line": error.lineno or 0, "column": (error.offset or 0) - 1})
    except (MemoryError, RecursionError, ValueError) as error:
        return json.dumps({"kind": "error", "type": type(error).__name__, "message": str(error), "line": 0, "column": 0})

def library():
    root = os.path.dirname(os.__file__)
    found = {}
    import zipfile
    if zipfile.is_zipfile(root):
        with zipfile.ZipFile(root) as archive:
            for name in archive.namelist():
                if name.endswith(".py"):
                    data = archive.read(name)
                    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
                    found[name] = data.decode(encoding)
    else:
        for folder, _, names in os.walk(root):
            for name in names:
                if name.endswith(".py"):
                    with tokenize.open(os.path.join(folder, name)) as file:
                        found[os.path.relpath(os.path.join(folder, name), root)] = file.read()
    return json.dumps(found)
`;

/** Starts CPython 3.14 (about 3 s). */
export async function startPythonParser(): Promise<PythonParser> {
  const python = await loadPyodide();
  python.runPython(program);
  const judge = python.globals.get("judge") as (source: string) => string;
  const library = python.globals.get("library") as () => string;
  return {
    judge: (source) => JSON.parse(judge(source)) as PythonVerdict,
    standardLibrary: () => new Map(Object.entries(JSON.parse(library()) as Record<string, string>)),
  };
}
