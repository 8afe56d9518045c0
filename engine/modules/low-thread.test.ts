import { expect, test } from "vitest";
import { exploreProgram } from "@/engine/explore-program";

const outputs = (source: string) => exploreProgram(source).outcomes.map((o) => o.stdout);

test("M5.1 threading.excepthook hears of exceptions that leave a thread", () => {
  const source = `import threading
def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook = hook
def f():
    raise ValueError('x')
t = threading.Thread(target=f, name='t')
t.start()
t.join()
`;
  expect(outputs(source)).toEqual(["ValueError x t\n"]);
});

test("M4.3 threads of _thread are daemons, and share locks with the others", () => {
  const source = `import _thread, time
lock = _thread.allocate_lock()
def f(n):
    with lock:
        print(n)
    _thread.exit()
for n in (1, 2):
    _thread.start_new_thread(f, (n,))
time.sleep(1)
`;
  expect(outputs(source).sort()).toEqual(["1\n2\n", "2\n1\n"]);
});
