/** Real CPython in WebAssembly, to be measured beside the machine: one execution, tasks one after the other. */
import { loadPyodide } from "pyodide";

// WebAssembly has no threads here: starting one runs it to its end.
const harness = `
import contextlib, io, threading, time

def start(self):
    self._started.set()
    self.run()

threading.Thread.start = start
threading.Thread.join = lambda self, timeout=None: None

def seconds(source, repetitions):
    code = compile(source, "program.py", "exec")
    best = None
    for _ in range(repetitions):
        with contextlib.redirect_stdout(io.StringIO()):
            begun = time.perf_counter()
            exec(code, {"__name__": "__main__"})
            spent = time.perf_counter() - begun
        best = spent if best is None else min(best, spent)
    return best
`;

/** Starts the interpreter; the function gives the milliseconds of the fastest of some executions. */
export async function startCPython(): Promise<(source: string, repetitions: number) => number> {
  const python = await loadPyodide();
  python.runPython(harness);
  const seconds = python.globals.get("seconds") as (source: string, repetitions: number) => number;
  return (source, repetitions) => seconds(source, repetitions) * 1000;
}
