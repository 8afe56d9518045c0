import { describe, expect, test } from "vitest";
import { exploreProgram } from "./explore-program";

const explored = (source: string, options: Parameters<typeof exploreProgram>[1] = {}) => {
  const result = exploreProgram(`import threading, time, asyncio\n${source}`, options);
  expect(result.error).toBeNull();
  return result;
};

describe("endless and polling", () => {
  test("SE20 a loop of sleeping and looking closes: it ends when the other has run", () => {
    const result = explored(
      "done = False\ndef work():\n    global done\n    done = True\nthreading.Thread(target=work).start()\nwhile not done: time.sleep(1)\nprint('end')\n",
    );
    expect(result).toMatchObject({ complete: true, outcomes: [{ status: "finished", stdout: "end\n" }] });
    expect(result.outcomes[0]?.virtualSecondsRange).toEqual([0, 1]);
  });

  test("SE20 a flag that nobody sets is polled for ever", () => {
    const result = explored(
      "done = False\ndef poll():\n    global done\n    while not done: time.sleep(0.5)\nfor _ in range(2): threading.Thread(target=poll).start()\n",
    );
    expect(result).toMatchObject({ complete: true, outcomes: [{ status: "endless", chance: 1 }] });
    expect(result.outcomes[0]?.virtualSecondsRange[1]).toBeNull();
  });

  test("SE20 the worker that would have set the flag fails, and the main thread polls alone", () => {
    const result = explored(
      "done = False\ndef work():\n    global done\n    done = 1 // 0\nthreading.Thread(target=work).start()\nwhile not done: time.sleep(1)\n",
    );
    expect(result.outcomes).toMatchObject([
      {
        status: "endless",
        workerExceptions: [{ task: "Thread-1 (work)", exception: "ZeroDivisionError: division by zero", line: 5 }],
      },
    ]);
  });

  const polite = (pause: string) => `a, b = threading.Lock(), threading.Lock()
def polite(x, y):
    while True:
        x.acquire()
        if y.acquire(blocking=False):
            y.release()
            x.release()
            return
        x.release()
        ${pause}
ts = [threading.Thread(target=polite, args=p) for p in ((a, b), (b, a))]
for t in ts: t.start()
for t in ts: t.join()
`;

  test("M6.3 two polite threads can step aside as often as they like, but can get through: no livelock for certain", () => {
    const result = explored(polite("time.sleep(0.1)"));
    expect(result).toMatchObject({ complete: true, outcomes: [{ status: "finished" }] });
    expect(result.outcomes[0]?.virtualSecondsRange).toEqual([0, null]);
    expect(explored(polite("pass")).outcomes.map((o) => o.status)).toEqual(["finished"]);
  });

  test("SE20 a program that reads the clock has the clock in its states", () => {
    const source = `late = False
def work():
    global late
    late = True
t = threading.Thread(target=work)
t.start()
time.sleep(3 if late else 1)
t.join()
print(time.monotonic())
`;
    expect(explored(source).outcomes).toMatchObject([
      { stdout: "1.0\n", virtualSecondsRange: [1, 1] },
      { stdout: "3.0\n", virtualSecondsRange: [3, 3] },
    ]);
  });

  test("SE20 under clock any as well", () => {
    const source =
      "done = False\ndef work():\n    global done\n    done = True\nthreading.Thread(target=work).start()\nwhile not done: time.sleep(1)\nprint('end')\n";
    expect(explored(source, { clock: "any" })).toMatchObject({ complete: true, outcomes: [{ stdout: "end\n" }] });
  });
});

describe("what an outcome tells besides", () => {
  test("SE21 least and greatest time of an outcome", () => {
    const source = `late = False
def work():
    global late
    late = True
t = threading.Thread(target=work)
t.start()
time.sleep(3 if late else 1)
t.join()
print('end')
`;
    expect(explored(source).outcomes).toMatchObject([{ stdout: "end\n", virtualSecondsRange: [1, 3] }]);
  });

  test("SE22 what asyncio warns of", () => {
    const source = `async def fail(): raise ValueError('no')
async def forgotten(): pass
async def main():
    forgotten()
    task = asyncio.create_task(fail())
    await asyncio.sleep(1)
`;
    expect(explored(`${source}asyncio.run(main())\n`).outcomes[0]?.notes.sort()).toEqual([
      "Task exception was never retrieved",
      "coroutine 'forgotten' was never awaited",
    ]);
    const left = `loop = asyncio.new_event_loop()\npending = loop.create_task(asyncio.sleep(9))\nloop.run_until_complete(main())\n`;
    expect(explored(source + left).outcomes[0]?.notes.sort()).toEqual([
      "Task exception was never retrieved",
      "Task was destroyed but it is pending!",
      "coroutine 'forgotten' was never awaited",
    ]);
  });

  test("SE22 tasks started and the peak of tasks at once", () => {
    const all =
      "ts = [threading.Thread(target=print) for _ in range(3)]\nfor t in ts: t.start()\nfor t in ts: t.join()\n";
    expect(explored(all)).toMatchObject({ peakTasks: 3, outcomes: [{ tasksStarted: 3 }] });
    const inTurn = "for _ in range(3):\n    t = threading.Thread(target=print)\n    t.start()\n    t.join()\n";
    expect(explored(inTurn)).toMatchObject({ peakTasks: 1, outcomes: [{ tasksStarted: 3 }] });
  });
});
