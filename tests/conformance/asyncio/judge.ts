/**
 * Real CPython 3.14 on a virtual clock: time passes only when its event loop would sleep. Timers of one nanosecond run in
 * the order in which they were made, as they do on a real clock, where no two are due at quite the same time. Sets of tasks,
 * which CPython orders by address, keep the order of insertion, and task names count from 1 in every program.
 */
import { loadPyodide } from "pyodide";

export interface Result {
  stdout: string;
  /** `Type: message` of what ended the program, or null. */
  exception: string | null;
}

const harness = `
import asyncio, contextlib, io, itertools, json, sys, time, warnings, weakref

warnings.simplefilter("ignore")

class Clock:
    ns = 0

class Stuck(BaseException):
    pass

order = itertools.count()

class TimerHandle(asyncio.events.TimerHandle):
    __slots__ = ("place",)
    def __init__(self, when, *args):
        super().__init__(when, *args)
        self.place = (round(when * 1e9), next(order))
    def __lt__(self, other):
        return self.place < other.place

asyncio.events.TimerHandle = TimerHandle

class OrderedSet(set):
    def __init__(self, items=()):
        self.order = dict.fromkeys(items)
        super().__init__(self.order)
    def __iter__(self):
        return iter(list(self.order))
    def add(self, item):
        self.order[item] = None
        super().add(item)
    def discard(self, item):
        self.order.pop(item, None)
        super().discard(item)
    def remove(self, item):
        del self.order[item]
        super().remove(item)
    def pop(self):
        item = next(iter(self.order))
        self.remove(item)
        return item

asyncio.tasks.set = asyncio.taskgroups.set = OrderedSet

class Tasks:
    gather = staticmethod(asyncio.gather)
    @staticmethod
    def all_tasks(loop):
        left = asyncio.all_tasks(loop)
        return [t for t in (made() for made in loop.made) if t in left]

asyncio.runners.tasks = Tasks

class Selector:
    def __init__(self, loop):
        self.loop = loop
    def select(self, timeout):
        if timeout is None:
            # What closing the loop prints afterwards is no part of it.
            if Clock.stuck is None:
                Clock.stuck = sys.stdout.getvalue()
            raise Stuck
        if timeout > 0:
            Clock.ns = self.loop._scheduled[0].place[0]
        return []

class _UnixSelectorEventLoop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._clock_resolution = 0.5e-9
        self._selector = Selector(self)
        self.made = []
    def create_task(self, coro, **kwargs):
        if kwargs.get("name") is None and self._task_factory is None:
            kwargs["name"] = f"Task-{next(Clock.names)}"
        task = super().create_task(coro, **kwargs)
        self.made.append(weakref.ref(task))
        return task
    def time(self):
        return Clock.ns / 1e9
    def _process_events(self, events):
        pass
    def _write_to_self(self):
        pass

def sleep(seconds):
    Clock.ns += round(seconds * 1e9)

class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop

asyncio.events._set_event_loop_policy(Policy())
time.monotonic = time.perf_counter = lambda: Clock.ns / 1e9
time.sleep = sleep

def run_program(source):
    Clock.ns = 0
    Clock.stuck = None
    asyncio._set_running_loop(None)
    asyncio.set_event_loop(None)
    Clock.names = itertools.count(1)
    out = io.StringIO()
    error = None
    scope = {"__name__": "__main__"}
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        try:
            exec(compile(source, "program.py", "exec"), scope)
        except SystemExit:
            pass
        except BaseException as e:
            text = str(e)
            error = type(e).__name__ + (": " + text if text else "")
        # What the end of a process does: globals go one by one.
        for name in list(scope):
            scope[name] = None
        asyncio._set_running_loop(None)
    if Clock.stuck is not None:
        return json.dumps({"stdout": Clock.stuck, "exception": "Stuck"})
    return json.dumps({"stdout": out.getvalue(), "exception": error})
`;

export type Judge = (program: string) => Result;

/** Starts CPython: takes seconds, so once for many programs. */
export async function startJudge(): Promise<Judge> {
  // Nothing to read: else input() would wait for the terminal, or for ever where there is none.
  const python = await loadPyodide({ stdin: () => null });
  python.runPython(harness);
  const run = python.globals.get("run_program") as (source: string) => string;
  return (program) => JSON.parse(run(program)) as Result;
}
