/** The judge: real CPython 3.14 in WebAssembly, started once for a test run. */
import { loadPyodide } from "pyodide";
import type { ProgramResult } from "./result";

const runner = `
import contextlib, io, json, random, sys, types

def run_program(source, fresh_random=True):
    out = io.StringIO()
    main = types.ModuleType("__main__")
    main.__dict__["__builtins__"] = __builtins__
    previous = sys.modules.get("__main__")
    sys.modules["__main__"] = main
    exception = None
    limit = sys.getrecursionlimit()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            try:
                try:
                    code = compile(source, "program.py", "exec")
                except SyntaxError as error:
                    error.filename = error.lineno = None  # no place in the message
                    raise
                exec(code, main.__dict__)
            except SystemExit:
                pass
            except BaseException as error:
                text = str(error)
                exception = type(error).__name__ + (": " + text if text else "")
                error.__traceback__ = None
    finally:
        sys.setrecursionlimit(limit)
        if previous is not None:
            sys.modules["__main__"] = previous
    return json.dumps({"stdout": out.getvalue(), "exception": exception})
`;

export type Judge = (source: string) => ProgramResult;

/** Starts the interpreter (some seconds); the judge runs each program in a module of its own. */
export async function startJudge(): Promise<Judge> {
  // Nothing to read: else input() would wait for the terminal, or for ever where there is none.
  const python = await loadPyodide({ stdin: () => null });
  python.runPython(runner);
  const run = python.globals.get("run_program") as (source: string) => string;
  return (source) => {
    const { stdout, exception } = JSON.parse(run(source)) as { stdout: string; exception: string | null };
    return { kind: "ran", stdout, exception };
  };
}
