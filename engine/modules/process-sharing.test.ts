import { describe, expect, test } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import { guarded, outcomesOf, started } from "./testing/process-programs";

describe("what processes share", () => {
  test("M8.2 += on Value.value is a read and a write", () => {
    const source = guarded(
      "def add(v):\n    v.value += 1",
      started(["add(v)", "add(v)"], "print(v.value)", "v = Value('i', 0)"),
    );
    expect(outcomesOf(source)).toEqual(["finished|1", "finished|2"]);
  });

  test("M8.2 under get_lock() no update is lost", () => {
    const source = guarded(
      "def add(v):\n    with v.get_lock():\n        v.value += 1",
      started(["add(v)", "add(v)", "add(v)"], "print(v.value)", "v = Value('i', 0)"),
    );
    expect(outcomesOf(source)).toEqual(["finished|3"]);
  });

  test("M8.2 a value under a lock of somebody else waits for it", () => {
    const source = guarded(
      "def look(v):\n    print(v.value)",
      "v = Value('i', 0)\np = Process(target=look, args=(v,))\nwith v.get_lock():\n    p.start()\n    v.value = 1\n    v.value = 2\np.join()",
    );
    expect(outcomesOf(source)).toEqual(["finished|2"]);
  });

  test("M8.2 with a plain Lock the value cannot be read by who has it: a deadlock with oneself", () => {
    const source = guarded("", "k = Lock()\nv = Value('i', 0, lock=k)\nwith k:\n    print(v.value)");
    expect(outcomesOf(source)).toEqual(["deadlock|"]);
  });

  test("M8.2 without a lock a value is what its C type makes of it", () => {
    const source = guarded(
      "",
      "v = Value('b', 127, lock=False)\nv.value += 1\nprint(v.value)\nv = RawValue('f', 0.1)\nprint(v.value)\ntry:\n    v = Value('i', 1.5)\nexcept TypeError as e:\n    print(e)",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|-128,0.10000000149011612,'float' object cannot be interpreted as an integer",
    ]);
  });

  test("M8.2 each item of an Array is a place of its own", () => {
    const source = guarded(
      "def add(a, i):\n    a[i] += 1",
      started(["add(a, 0)", "add(a, 1)"], "print(a[:], len(a), sum(a))", "a = Array('i', [5, 6, 7])"),
    );
    expect(outcomesOf(source)).toEqual(["finished|[6, 7, 7] 3 20"]);
  });

  test("M8.6 a Lock excludes processes from each other", () => {
    const source = guarded(
      "def both(k, n):\n    with k:\n        print(n)\n        print(n)",
      started(["both(k, 1)", "both(k, 2)"], "print('end')", "k = Lock()"),
    );
    expect(outcomesOf(source)).toEqual(["finished|1,1,2,2,end", "finished|2,2,1,1,end"]);
  });

  test("M6.2 AB/BA between processes: the report names them", () => {
    const source = guarded(
      "def take(a, b):\n    with a:\n        with b:\n            pass",
      started(["take(a, b)", "take(b, a)"], "print('end')", "a, b = Lock(), Lock()"),
    );
    const { outcomes } = exploreProgram(source);
    expect(outcomes.map((o) => o.status)).toEqual(["finished", "deadlock"]);
    expect(outcomes[1]?.blocked.slice(1)).toEqual([
      { task: "Process-1", line: 5, holds: ["a"], awaits: "b", heldBy: "Process-2" },
      { task: "Process-2", line: 5, holds: ["b"], awaits: "a", heldBy: "Process-1" },
    ]);
  });

  test("M8.6 a lock stays taken when its owner is killed", () => {
    const source = guarded(
      "def keep(k, e):\n    k.acquire()\n    e.set()\n    time.sleep(9)",
      "k, e = Lock(), Event()\np = Process(target=keep, args=(k, e))\np.start()\ne.wait()\np.terminate()\np.join()\nprint(k.acquire(timeout=1))",
    );
    expect(outcomesOf(source)).toEqual(["finished|False"]);
  });

  test("M8.6 whoever is killed before giving back keeps the lock for ever", () => {
    const source = guarded(
      "def f(k):\n    with k:\n        print('in')",
      "k = Lock()\np = Process(target=f, args=(k,))\np.start()\np.terminate()\np.join()\nprint(k.acquire(timeout=1), p.exitcode)",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|False -15",
      "finished|True -15",
      "finished|in,False -15",
      "finished|in,True -15",
      "finished|in,True 0",
    ]);
  });

  test("M8.6 releasing too often, and what is not one's own", () => {
    const source = guarded(
      "",
      "for k in (Lock(), BoundedSemaphore(1), RLock()):\n    try:\n        k.release()\n    except (ValueError, AssertionError) as e:\n        print(type(e).__name__, e)\ns = Semaphore(0)\ns.release()\nprint(s.get_value())",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|ValueError semaphore or lock released too many times,ValueError semaphore or lock released too many times,AssertionError attempt to release recursive lock not owned by thread,1",
    ]);
  });

  test("M8.6 Semaphore(2): at most two of three are inside", () => {
    const source = guarded(
      "def work(s, v):\n    with s:\n        with v.get_lock():\n            v.value += 1\n            n = v.value\n        assert n <= 2\n        with v.get_lock():\n            v.value -= 1",
      `${started(["work(s, v)", "work(s, v)", "work(s, v)"], "print([p.exitcode for p in ps])", "s, v = Semaphore(2), Value('i', 0)")}`,
    );
    expect(outcomesOf(source)).toEqual(["finished|[0, 0, 0]"]);
  });

  test("M8.6 Event, Condition and Barrier let processes go", () => {
    const source = guarded(
      "def work(e, c, b):\n    b.wait()\n    with c:\n        c.wait_for(e.is_set)\n    print('on')",
      "e, c, b = Event(), Condition(), Barrier(2)\np = Process(target=work, args=(e, c, b))\np.start()\nb.wait()\nwith c:\n    e.set()\n    c.notify()\np.join()\nprint(e.is_set())",
    );
    expect(outcomesOf(source)).toEqual(["finished|on,True"]);
  });

  test("M8.6 a notification before the waiting is lost: stuck", () => {
    const source = guarded(
      "def work(c):\n    with c:\n        c.wait()",
      "c = Condition()\np = Process(target=work, args=(c,))\np.start()\nwith c:\n    c.notify()\np.join()\nprint('end')",
    );
    expect(outcomesOf(source)).toEqual(["finished|end", "stuck|"]);
  });

  test("M8.1 a threading.Lock cannot travel, a multiprocessing.Lock only when a process is started", () => {
    const source = guarded(
      "",
      "try:\n    Process(target=print, args=(threading.Lock(),)).start()\nexcept TypeError as e:\n    print(e)\na, b = Pipe()\ntry:\n    a.send(Lock())\nexcept RuntimeError as e:\n    print(e)",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|cannot pickle '_thread.lock' object,Lock objects should only be shared between processes through inheritance",
    ]);
  });
});

describe("queues and pipes", () => {
  test("M8.7 what one process puts stays in order; of several, any merging", () => {
    const source = guarded(
      "def put(q, a, b):\n    q.put(a)\n    q.put(b)",
      "q = Queue()\nps = [Process(target=put, args=(q, *ab)) for ab in ('ab', 'xy')]\nfor p in ps: p.start()\nprint(''.join([q.get() for _ in range(4)]))\nfor p in ps: p.join()",
    );
    expect(outcomesOf(source)).toEqual(["abxy", "axby", "axyb", "xaby", "xayb", "xyab"].map((s) => `finished|${s}`));
  });

  test("M8.7 right after put the queue can still be empty; later it cannot", () => {
    const source = guarded(
      "",
      "q = Queue()\nq.put(1)\nprint(q.empty(), q.qsize())\ntime.sleep(1)\nprint(q.empty(), q.get_nowait(), q.empty())",
    );
    expect(outcomesOf(source)).toEqual(["finished|False 1,False 1 True", "finished|True 1,False 1 True"]);
  });

  test("M8.7 two processes that put one after the other can be received the other way round", () => {
    const source = guarded(
      "def first(q, e):\n    q.put(1)\n    e.set()\n    time.sleep(1)\ndef second(q, e):\n    e.wait()\n    q.put(2)\n    time.sleep(1)",
      "q, e = Queue(), Event()\nps = [Process(target=f, args=(q, e)) for f in (first, second)]\nfor p in ps: p.start()\nprint(q.get(), q.get())\nfor p in ps: p.join()",
    );
    expect(outcomesOf(source)).toEqual(["finished|1 2", "finished|2 1"]);
  });

  test("M8.7 whoever has been joined has written everything", () => {
    const source = guarded(
      "def put(q, n):\n    q.put(n)",
      "q = Queue()\nfor n in (1, 2):\n    p = Process(target=put, args=(q, n))\n    p.start()\n    p.join()\nq.put(3)\nprint(q.get(), q.get(), q.get())",
    );
    expect(outcomesOf(source)).toEqual(["finished|1 2 3"]);
  });

  test("M8.7 joining before reading much: nobody empties the pipe", () => {
    const put = "def put(q):\n    q.put('x' * 100_000)";
    const source = (order: string) =>
      guarded(put, `q = Queue()\np = Process(target=put, args=(q,))\np.start()\n${order}`);
    expect(outcomesOf(source("p.join()\nprint(len(q.get()))"))).toEqual(["stuck|"]);
    expect(outcomesOf(source("print(len(q.get()))\np.join()"))).toEqual(["finished|100000"]);
    const cancelled = guarded(
      `${put}\n    q.cancel_join_thread()`,
      "q = Queue()\np = Process(target=put, args=(q,))\np.start()\np.join()\nprint('end')",
    );
    expect(outcomesOf(cancelled)).toEqual(["finished|end"]);
  });

  test("M8.7 os._exit right after put may lose what was put, the last first", () => {
    const source = guarded(
      "def put(q):\n    q.put(1)\n    q.put(2)\n    os._exit(0)",
      "q = Queue()\np = Process(target=put, args=(q,))\np.start()\np.join()\nwhile True:\n    try:\n        print(q.get(timeout=1))\n    except queue.Empty:\n        break",
    );
    expect(outcomesOf(source)).toEqual(["finished|", "finished|1", "finished|1,2"]);
  });

  test("M8.7 a bounded queue makes the producer wait; Full and Empty", () => {
    const source = guarded(
      "def put(q):\n    for n in range(3):\n        q.put(n)",
      "q = Queue(1)\np = Process(target=put, args=(q,))\np.start()\nprint([q.get() for _ in range(3)])\np.join()\nq.put(9)\ntry:\n    q.put(8, timeout=1)\nexcept queue.Full:\n    print('full', q.full(), q.get())\ntry:\n    q.get(timeout=1)\nexcept queue.Empty:\n    print('empty')",
    );
    expect(outcomesOf(source)).toEqual(["finished|[0, 1, 2],full True 9,empty"]);
  });

  test("M8.7 what cannot be pickled is lost in the queue's thread", () => {
    const source = guarded("", "q = Queue()\nq.put(lambda: 1)\nprint('put')\nq.get()");
    expect(outcomesOf(source)).toEqual(["stuck|put"]);
  });

  test("M8.7 JoinableQueue waits until every item was reported", () => {
    const source = guarded(
      "def work(q):\n    while True:\n        print(q.get())\n        q.task_done()",
      "q = JoinableQueue()\nProcess(target=work, args=(q,), daemon=True).start()\nfor n in range(2): q.put(n)\nq.join()\nprint('end')",
    );
    expect(outcomesOf(source)).toEqual(["finished|0,1,end"]);
  });

  test("M8.8 a pipe carries copies, and ends when the other side is closed everywhere", () => {
    const source = guarded(
      "def work(c):\n    items = c.recv()\n    items.append(3)\n    c.send(items)\n    c.close()",
      "a, b = Pipe()\np = Process(target=work, args=(b,))\np.start()\nb.close()\nmine = [1, 2]\na.send(mine)\nprint(a.recv(), mine)\ntry:\n    a.recv()\nexcept EOFError:\n    print('end')\np.join()",
    );
    expect(outcomesOf(source)).toEqual(["finished|[1, 2, 3] [1, 2],end"]);
  });

  test("M8.8 the end that the parent has forgotten to close keeps the reader waiting", () => {
    const source = guarded(
      "def work(c):\n    c.send(1)",
      "a, b = Pipe()\np = Process(target=work, args=(b,))\np.start()\nprint(a.recv())\np.join()\na.recv()",
    );
    expect(outcomesOf(source)).toEqual(["stuck|1"]);
  });

  test("M8.8 ends of one direction, and closed ones", () => {
    const source = guarded(
      "",
      "r, w = Pipe(duplex=False)\nfor call in (r.send, w.recv):\n    try:\n        call(*(() if call == w.recv else (1,)))\n    except OSError as e:\n        print(e)\nprint(r.poll())\nw.send(1)\nprint(r.poll(), r.recv())\nr.close()\ntry:\n    w.send(2)\nexcept BrokenPipeError as e:\n    print(e)\ntry:\n    r.recv()\nexcept OSError as e:\n    print(e)",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|connection is read-only,connection is write-only,False,True 1,[Errno 32] Broken pipe,handle is closed",
    ]);
  });

  test("M8.8 SimpleQueue writes at once", () => {
    const source = guarded(
      "def work(q):\n    q.put(1)\n    q.put(2)",
      "q = SimpleQueue()\np = Process(target=work, args=(q,))\np.start()\np.join()\nprint(q.empty(), q.get(), q.get(), q.empty())",
    );
    expect(outcomesOf(source)).toEqual(["finished|False 1 2 True"]);
  });
});
