"""repeat.py FILE RUNS SECONDS QUIET: runs the program again and again, each time in a process of its own, with a tiny switch interval and, in two
of three runs, pauses at random bytecodes of the program; who says nothing for QUIET seconds hangs. Prints JSON: [how it ended, stdout, exception or null, times] of each result."""
import json, os, queue, random, select, signal, sys, threading, time

file, runs, seconds, quiet_seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
with open(file, encoding="utf-8") as f:
    code = compile(f.read(), "program.py", "exec")
chances = (0.0, 0.02, 0.2)


def pausing(chance):
    def tracer(frame, event, arg):
        if frame.f_code.co_filename != "program.py":
            return None
        frame.f_trace_opcodes = True
        if event == "opcode" and random.random() < chance:
            time.sleep(random.random() * 2e-4)
        return tracer
    return tracer


def child(run, out):
    random.seed(run)
    sys.setswitchinterval(1e-6)
    os.dup2(out, 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8", closefd=False)
    chance = chances[run % len(chances)]
    if chance > 0:
        threading.settrace(pausing(chance))
        sys.settrace(pausing(chance))
    ended = None
    try:
        exec(code, {"__name__": "__main__"})
    except SystemExit:
        pass
    except BaseException as e:
        ended = type(e).__name__ + (": " + str(e) if str(e) else "")
    sys.settrace(None)
    threading._shutdown()
    sys.stdout.flush()
    os.write(out, b"\0" + json.dumps(ended).encode())
    os._exit(0)


def result_of(run):
    source, out = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            child(run, out)
        finally:
            os._exit(1)
    os.close(out)
    data = b""
    hangs = False
    while True:
        # Who says nothing for so long waits for ever: nothing here takes time.
        if not select.select([source], [], [], quiet_seconds)[0]:
            hangs = True
            break
        more = os.read(source, 65536)
        if not more:
            break
        data += more
    if hangs:
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(source)
    text, mark, ended = data.partition(b"\0")
    if hangs:
        return ("hangs", text.decode(), None)
    if not mark:
        return ("dies", text.decode(), None)
    exception = json.loads(ended)
    return ("finished" if exception is None else "exception", text.decode(), exception)


found = {}
begin = time.monotonic()
for run in range(runs):
    if time.monotonic() - begin > seconds:
        break
    result = result_of(run)
    found[result] = found.get(result, 0) + 1
print(json.dumps([[*result, times] for result, times in found.items()]))
