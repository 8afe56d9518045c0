/**
 * The outcome sets of classical programs, derived by hand from docs/spec/model.md. Never paste what the engine prints here:
 * when the two differ, one of them is wrong. Each program is explored with the reductions and with every scheduling point.
 */
import { describe, expect, it } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import type { StartOptions } from "@/engine/machine/start";

/** Every outcome as `status|output`, lines joined by a blank, exceptions in brackets; sorted. */
function outcomesOf(source: string, options: StartOptions = {}): string[] {
  const result = exploreProgram(`import threading, time, queue\n${source}`, options);
  expect(result.error).toBeNull();
  expect(result.complete).toBe(true);
  return result.outcomes
    .map(({ status, stdout, exception }) => {
      const text = stdout.trimEnd().replaceAll("\n", " ");
      return `${status}|${text}${exception === null ? "" : `[${exception}]`}`;
    })
    .sort();
}

interface Program {
  title: string;
  source: string;
  expected: readonly string[];
  options?: StartOptions;
}

const finished = (...texts: (string | number)[]): string[] => texts.map((t) => `finished|${t}`).sort();
/** Starts the threads named, joins them, then goes on with `after`. */
const run = (targets: string, after = ""): string =>
  `threads = [threading.Thread(target=t) for t in (${targets},)]\nfor t in threads: t.start()\nfor t in threads: t.join()\n${after}`;

const increments = (threads: number): string =>
  `n = 0\ndef add():\n    global n\n    n += 1\n${run(Array(threads).fill("add").join(", "), "print(n)")}`;

const philosophers = (seats: number, guard = ""): string =>
  `forks = [threading.Lock() for _ in range(${seats})]
seats = threading.Semaphore(${seats - 1})
def dine(i):
    ${guard === "" ? "if True" : guard}:
        with forks[i]:
            with forks[(i + 1) % ${seats}]:
                pass
threads = [threading.Thread(target=dine, args=(i,)) for i in range(${seats})]
for t in threads: t.start()
for t in threads: t.join()
print("fed")
`;

const races: Program[] = [
  // All reads before all writes leave 1; one after the other, k. Everything between: m tasks read in vain.
  { title: "M1.2 lost update, 2 threads", source: increments(2), expected: finished(1, 2) },
  { title: "M1.2 lost update, 3 threads", source: increments(3), expected: finished(1, 2, 3) },
  { title: "M1.2 lost update, 4 threads", source: increments(4), expected: finished(1, 2, 3, 4) },
  {
    // The least is 2: the last write of either task is at least 2 if its second read saw anything, and a second read sees at
    // least 1, because the task itself has written or the other has.
    title: "M1.2 two threads add twice: never 1",
    source: `n = 0\ndef add():\n    global n\n    for _ in range(2): n += 1\n${run("add, add", "print(n)")}`,
    expected: finished(2, 3, 4),
  },
  {
    title: "M1.2 += on an attribute",
    source: `class C:\n    def __init__(self): self.n = 0\nc = C()\ndef add(): c.n += 1\n${run("add, add", "print(c.n)")}`,
    expected: finished(1, 2),
  },
  {
    title: "M1.7 += on a class attribute, read through instances that nobody shares",
    source: `class C: total = 0\ndef add():\n    mine = C()\n    C.total = mine.total + 1\n${run("add, add", "print(C.total)")}`,
    expected: finished(1, 2),
  },
  {
    title: "M1.7 setattr and getattr are a write and a read",
    source: `class C: pass\nc = C()\nc.n = 0\ndef add(): setattr(c, 'n', getattr(c, 'n') + 1)\n${run("add, add", "print(c.n)")}`,
    expected: finished(1, 2),
  },
  {
    title: "M1.2 d[k] += 1",
    source: `d = {'k': 0}\ndef add(): d['k'] += 1\n${run("add, add", "print(d['k'])")}`,
    expected: finished(1, 2),
  },
  {
    title: "M1.2 a variable of an enclosing function",
    source: `def make():\n    n = 0\n    def add():\n        nonlocal n\n        n += 1\n    def get(): return n\n    return add, get\nadd, get = make()\n${run("add, add", "print(get())")}`,
    expected: finished(1, 2),
  },
  {
    title: "M1.4 list.append loses nothing",
    source: `a = []\ndef one(): a.append(1)\ndef two(): a.append(2)\n${run("one, two", "print(a)")}`,
    expected: finished("[1, 2]", "[2, 1]"),
  },
  {
    // Each: read the name, extend, write the name. Both names are the same list, so nothing is lost but the order.
    title: "M1.4 += on a list changes it in one operation",
    source: `a = []\ndef one():\n    global a\n    a += [1]\ndef two():\n    global a\n    a += [2]\n${run("one, two", "print(a)")}`,
    expected: finished("[1, 2]", "[2, 1]"),
  },
  {
    // a = a + [v] makes a new list: one may be lost.
    title: "M1.4 a = a + [v] loses updates",
    source: `a = []\ndef one():\n    global a\n    a = a + [1]\ndef two():\n    global a\n    a = a + [2]\n${run("one, two", "print(a)")}`,
    expected: finished("[1]", "[2]", "[1, 2]", "[2, 1]"),
  },
  {
    // Both see no key: both store, the later stays and each prints its own claim.
    title: "M1.4 check, then act, on a dictionary",
    source: `d = {}\ndef claim(name):\n    if 'seat' not in d:\n        d['seat'] = name\n        print(name)\ndef a(): claim('a')\ndef b(): claim('b')\n${run("a, b", "print(d['seat'])")}`,
    expected: finished("a a", "b b", "a b a", "a b b", "b a a", "b a b"),
  },
  {
    title: "M1.4 setdefault checks and acts in one operation",
    source: `d = {}\ndef a(): print(d.setdefault('seat', 'a'))\ndef b(): print(d.setdefault('seat', 'b'))\n${run("a, b")}`,
    expected: finished("a a", "b b"),
  },
  {
    // The item comes before the loop asks for the third (then it is seen) or after the loop has found the end.
    title: "M1.5 iteration while another appends",
    source: `a = [1, 2]\nseen = []\ndef walk():\n    n = 0\n    for v in a: n += 1\n    seen.append(n)\ndef grow(): a.append(3)\n${run("walk, grow", "print(seen)")}`,
    expected: finished("[2]", "[3]"),
  },
  {
    // The key comes before the iterator is made (two items), during the loop (an error) or after its end.
    title: "M1.5 a dictionary that grows during iteration",
    source: `d = {'a': 1}\ndef walk():\n    n = 0\n    try:\n        for k in d: n += 1\n        print(n)\n    except RuntimeError: print('error')\ndef grow(): d['b'] = 2\n${run("walk, grow")}`,
    expected: finished("1", "2", "error"),
  },
  {
    title: "M1.5 sum of a list that another changes is one operation",
    source: `a = [1, 1]\ndef move():\n    a[0] = 0\n    a[1] = 2\ndef show(): print(sum(a))\n${run("move, show")}`,
    expected: finished("2", "1"),
  },
  {
    // Each item is yielded once, and either task may print first. Who comes while the generator runs is refused.
    title: "M1.5 two threads draw from one generator",
    source: `g = (n for n in (1, 2))\ndef draw():\n    try: print(next(g))\n    except ValueError: print('busy')\n${run("draw, draw")}`,
    expected: finished("1 2", "2 1", "1 busy", "busy 1"),
  },
  {
    // Inside, the generator reads a shared variable: there the other task finds it running.
    title: "M1.5 a generator that another task is running",
    source: `x = 5\ndef make():\n    yield x\n    yield x\ng = make()\ndef change():\n    global x\n    x = 5\ndef draw():\n    try: print(next(g))\n    except ValueError as e: print(e)\n${run("draw, draw, change")}`,
    expected: finished("5 5", "5 generator already executing", "generator already executing 5"),
  },
  {
    title: "M1.8 a method of a shared list as the target of a thread",
    source: `a = []\nthreads = [threading.Thread(target=a.append, args=(1,))]\nthreads[0].start()\nprint(a)\n`,
    expected: finished("[]", "[1]"),
  },
  {
    // x is written first, y second; read in the same order.
    title: "M1.2 two variables, read in the order in which they are written",
    source: `x = y = 0\ndef write():\n    global x, y\n    x = 1\n    y = 1\ndef read():\n    a = x\n    b = y\n    print(a, b)\n${run("write, read")}`,
    expected: finished("0 0", "0 1", "1 1", "1 0")
      .filter((t) => t !== "finished|1 0")
      .concat("finished|1 0")
      .sort(),
  },
  {
    // Read against the order of writing: who sees y = 1 must see x = 1 (M9.1).
    title: "M9.1 two variables, read against the order in which they are written",
    source: `x = y = 0\ndef write():\n    global x, y\n    x = 1\n    y = 1\ndef read():\n    b = y\n    a = x\n    print(a, b)\n${run("write, read")}`,
    expected: finished("0 0", "1 0", "1 1"),
  },
  {
    title: "M9.1 publish by flag: the data is there when the flag is",
    source: `data = 0\nready = False\ndef write():\n    global data, ready\n    data = 42\n    ready = True\ndef read():\n    while not ready: pass\n    print(data)\n${run("write, read")}`,
    expected: finished("42"),
  },
  {
    title: "M1.2 publish by flag, the wrong way round",
    source: `data = 0\nready = False\ndef write():\n    global data, ready\n    ready = True\n    data = 42\ndef read():\n    while not ready: pass\n    print(data)\n${run("write, read")}`,
    expected: finished("0", "42"),
  },
  {
    title: "M1.2 double-checked initialisation makes one",
    source: `lock = threading.Lock()\none = None\nmade = []\ndef get():\n    global one\n    if one is None:\n        with lock:\n            if one is None:\n                made.append(1)\n                one = object()\n${run("get, get", "print(len(made))")}`,
    expected: finished("1"),
  },
  {
    title: "M1.2 initialisation checked once makes one or two",
    source: `lock = threading.Lock()\none = None\nmade = []\ndef get():\n    global one\n    if one is None:\n        with lock:\n            made.append(1)\n            one = object()\n${run("get, get", "print(len(made))")}`,
    expected: finished("1", "2"),
  },
  {
    // A local list handed over and changed afterwards: the reader may come between.
    title: "M11.1 an object is private until it is stored where others find it",
    source: `box = None\ndef give():\n    global box\n    mine = [1]\n    mine.append(2)\n    box = mine\n    mine.append(3)\ndef look(): print(box)\n${run("give, look")}`,
    expected: finished("None", "[1, 2]", "[1, 2, 3]"),
  },
];

const locks: Program[] = [
  {
    title: "M6.2 AB/BA",
    source: `a, b = threading.Lock(), threading.Lock()\ndef ab():\n    with a:\n        with b: print('ab')\ndef ba():\n    with b:\n        with a: print('ba')\n${run("ab, ba")}`,
    expected: [...finished("ab ba", "ba ab"), "deadlock|"].sort(),
  },
  {
    title: "M2.2 AB/AB",
    source: `a, b = threading.Lock(), threading.Lock()\ndef one():\n    with a:\n        with b: print(1)\ndef two():\n    with a:\n        with b: print(2)\n${run("one, two")}`,
    expected: finished("1 2", "2 1"),
  },
  { title: "M6.2 three philosophers", source: philosophers(3), expected: ["deadlock|", "finished|fed"] },
  { title: "M6.2 four philosophers", source: philosophers(4), expected: ["deadlock|", "finished|fed"] },
  {
    title: "M2.5 philosophers with one seat less",
    source: philosophers(3, "with seats"),
    expected: ["finished|fed"],
  },
  {
    title: "M6.2 a lock taken again by its owner",
    source: "lock = threading.Lock()\nprint('in')\nwith lock:\n    with lock:\n        print('never')\n",
    expected: ["deadlock|in"],
  },
  {
    title: "M2.5 an RLock taken again by its owner",
    source: "lock = threading.RLock()\nwith lock:\n    with lock:\n        print('in')\n",
    expected: finished("in"),
  },
  {
    title: "M2.5 a lock given back by another task; an RLock not",
    source: `a, r = threading.Lock(), threading.RLock()\na.acquire()\nr.acquire()\ndef give():\n    a.release()\n    try: r.release()\n    except RuntimeError as e: print(e)\n${run("give", "print(a.locked())")}`,
    expected: finished("cannot release un-acquired lock False"),
  },
  {
    // The lock given back by hand while its owner has it: the owner's own release then fails.
    title: "M2.5 giving back what another holds",
    source: `lock = threading.Lock()\ndef own():\n    lock.acquire()\n    print('in')\n    try: lock.release()\n    except RuntimeError: print('gone')\ndef steal():\n    try: lock.release()\n    except RuntimeError: print('free')\n${run("own, steal")}`,
    // steal before acquire: "free" first. Between acquire and release: "in gone", and steal prints nothing. After: "in free".
    expected: finished("free in", "in free", "in gone"),
  },
  {
    title: "M2.2 acquire that does not wait",
    source: `lock = threading.Lock()\ndef hold():\n    with lock: print('in')\ndef try_it():\n    if lock.acquire(blocking=False):\n        print('got')\n        lock.release()\n    else: print('busy')\n${run("hold, try_it")}`,
    // Busy: asked while held, that is before, around or after "in", so the prints come in any order.
    expected: finished("in got", "got in", "in busy", "busy in"),
  },
  {
    title: "M3.3 a lock given back at the instant at which the patience of another ends",
    source: `lock = threading.Lock()\ndef hold():\n    with lock: time.sleep(1)\ndef wait():\n    time.sleep(0.5)\n    print(lock.acquire(timeout=0.5))\n${run("hold, wait")}`,
    expected: finished("True", "False"),
  },
  {
    // Three in a room for two: never more than two inside; two only if they overlap.
    title: "M2.5 a semaphore counts",
    source: `room = threading.Semaphore(2)\nlock = threading.Lock()\ninside = most = 0\ndef visit():\n    global inside, most\n    with room:\n        with lock:\n            inside += 1\n            most = max(most, inside)\n        with lock: inside -= 1\n${run("visit, visit, visit", "print(most)")}`,
    expected: finished("1", "2"),
  },
  {
    title: "M2.2 a semaphore orders: the second waits for the first",
    source: `done = threading.Semaphore(0)\ndef first():\n    print('first')\n    done.release()\ndef second():\n    done.acquire()\n    print('second')\n${run("second, first")}`,
    expected: finished("first second"),
  },
  {
    // One enters when both are out, or a reader sees half of a change: with the lock it cannot.
    title: "M1.2 readers and a writer under one lock",
    source: `lock = threading.Lock()\nx = y = 0\ndef write():\n    global x, y\n    with lock:\n        x = 1\n        y = 1\ndef read():\n    with lock:\n        print(x, y)\n${run("write, read")}`,
    expected: finished("0 0", "1 1"),
  },
];

const waiting: Program[] = [
  {
    title: "M6.2 a lost wake-up",
    source: `c = threading.Condition()\ndef wait():\n    with c: c.wait()\ndef wake():\n    with c: c.notify()\n${run("wait, wake")}`,
    expected: ["finished|", "stuck|"],
  },
  {
    title: "M2.6 a condition waited for in a loop",
    source: `c = threading.Condition()\nitems = []\ndef take():\n    with c:\n        while not items: c.wait()\n        print(items.pop())\ndef put():\n    with c:\n        items.append('x')\n        c.notify()\n${run("take, put")}`,
    expected: finished("x"),
  },
  {
    // Both wake, one item: the second finds nothing, for it does not look again. Or it comes late and never waits.
    title: "M2.6 a condition waited for with if",
    source: `c = threading.Condition()\nitems = []\ndef take():\n    with c:\n        if not items: c.wait()\n        print(items.pop() if items else 'none')\ndef put():\n    with c:\n        items.append('x')\n        c.notify_all()\n${run("take, take, put")}`,
    // Nobody waits yet: the first takes it, the second waits for ever. One waits, the other comes in between: either is first.
    expected: [...finished("x none"), "stuck|x"].sort(),
  },
  {
    title: "M2.6 notify wakes the one that has waited longest",
    source: `c = threading.Condition()\ndef wait(name):\n    with c:\n        c.wait()\n        print(name)\ndef one(): wait('one')\ndef two():\n    time.sleep(1)\n    wait('two')\ndef wake():\n    for _ in range(2):\n        time.sleep(2)\n        with c: c.notify()\n${run("two, one, wake")}`,
    expected: finished("one two"),
  },
  {
    title: "M2.6 notify without the lock",
    source: "c = threading.Condition()\ntry: c.notify()\nexcept RuntimeError as e: print(e)\n",
    expected: finished("cannot notify on un-acquired lock"),
  },
  {
    // At second 1 the first waiter's patience ends and the other task wakes: who was notified decides.
    title: "M3.3 a notification at the instant of a time-out",
    source: `c = threading.Condition()\ndef short():\n    with c: print('short', c.wait(1))\ndef long():\n    time.sleep(0.5)\n    with c: print('long', c.wait(9))\ndef wake():\n    time.sleep(1)\n    with c: c.notify()\n${run("short, long, wake")}`,
    // Notified first: short is let go (True), or it times out all the same (False), and the notification is lost; long waits
    // until second 9.5. Timed out first: the notification reaches long; the two then take the lock in either order.
    expected: finished(
      "short True long False",
      "short False long False",
      "short False long True",
      "long True short False",
    ),
  },
  {
    title: "M2.7 set, then clear at once",
    source: `e = threading.Event()\ndef wait():\n    e.wait()\n    print('through')\ndef flash():\n    e.set()\n    e.clear()\n${run("wait, flash")}`,
    expected: ["finished|through", "stuck|"],
  },
  {
    // The arrivals a1 and b1 come before either departure.
    title: "M2.8 a barrier",
    source: `b = threading.Barrier(2)\ndef walk(name):\n    print(name + '1')\n    b.wait()\n    print(name + '2')\ndef a(): walk('a')\ndef c(): walk('b')\n${run("a, c")}`,
    expected: finished("a1 b1 a2 b2", "a1 b1 b2 a2", "b1 a1 a2 b2", "b1 a1 b2 a2"),
  },
  {
    title: "M6.2 a barrier for three with two",
    source: `b = threading.Barrier(3)\ndef walk(): b.wait()\n${run("walk, walk")}`,
    expected: ["stuck|"],
  },
  {
    title: "M2.9 a queue hands over in order",
    source: `q = queue.Queue()\ndef put():\n    q.put(1)\n    q.put(2)\ndef get(): print(q.get(), q.get())\n${run("put, get")}`,
    expected: finished("1 2"),
  },
  {
    title: "M2.9 a queue with room for one",
    source: `q = queue.Queue(1)\ndef put():\n    for i in (1, 2):\n        q.put(i)\n        print('put', i)\ndef get():\n    for _ in range(2): print('got', q.get())\n${run("put, get")}`,
    // put 1, get 1, put 2, get 2 is the order of the operations; each print comes anywhere after its own and before the next of its
    // task. "got 1" may come before "put 1"; "put 2" may come before "got 1"; "got 2" comes after "got 1".
    expected: finished(
      "put 1 got 1 put 2 got 2",
      "put 1 got 1 got 2 put 2",
      "got 1 put 1 put 2 got 2",
      "got 1 put 1 got 2 put 2",
      "put 1 put 2 got 1 got 2",
    ),
  },
];

const endings: Program[] = [
  {
    title: "M4.1 a daemon at the end of the process",
    source: "def d(): print('d')\nthreading.Thread(target=d, daemon=True).start()\nprint('m')\n",
    expected: finished("m", "m d", "d m"),
  },
  {
    title: "M4.3 a thread made by a daemon is one",
    source:
      "def inner(): print('inner')\ndef outer():\n    t = threading.Thread(target=inner)\n    print(t.daemon)\n    t.start()\n    t.join()\nt = threading.Thread(target=outer, daemon=True)\nt.start()\n",
    expected: finished("", "True", "True inner"),
  },
  {
    title: "M4.1 a thread that nobody joins",
    source: "def w(): print('w')\nthreading.Thread(target=w).start()\nprint('m')\n",
    expected: finished("m w", "w m"),
  },
  {
    title: "M5.1 an exception in a thread",
    source: `def fail():\n    print('f')\n    raise ValueError('x')\n${run("fail", "print('m')")}`,
    expected: finished("f m"),
  },
  {
    title: "M5.2 an exception in the main thread while another runs",
    source: "def w(): print('w')\nthreading.Thread(target=w).start()\nprint('m')\nraise ValueError('bad')\n",
    expected: ["exception|m w[ValueError: bad]", "exception|w m[ValueError: bad]"],
  },
  {
    title: "M5.2 an exception in the main thread, and nobody ever ends",
    source: "e = threading.Event()\ndef w(): e.wait()\nthreading.Thread(target=w).start()\nraise ValueError('bad')\n",
    expected: ["stuck|"],
  },
  {
    title: "M2.4 after its last print a thread may still live",
    source:
      "def w(): print('w')\nt = threading.Thread(target=w)\nt.start()\nprint(t.is_alive())\nt.join()\nprint(t.is_alive())\n",
    // True is printed before or after "w"; False only after it.
    expected: finished("w True False", "True w False", "w False False"),
  },
  {
    title: "M2.3 joined by one who may come before the start",
    source: `inner = threading.Thread(target=lambda: print('inner'))\ndef start(): inner.start()\ndef join():\n    try:\n        inner.join()\n        print('joined')\n    except RuntimeError: print('too early')\n${run("start, join")}`,
    expected: finished("inner joined", "inner too early", "too early inner"),
  },
  {
    title: "M2.3 a thread that two others start",
    source: `inner = threading.Thread(target=lambda: None)\ndef start(name):\n    try:\n        inner.start()\n        print(name)\n    except RuntimeError: print(name + '!')\ndef a(): start('a')\ndef b(): start('b')\n${run("a, b")}`,
    expected: finished("a b!", "b! a", "b a!", "a! b"),
  },
  {
    title: "M3.3 joined for as long as it sleeps",
    source: "t = threading.Thread(target=time.sleep, args=(1,))\nt.start()\nt.join(1)\nprint(t.is_alive())\n",
    expected: finished("True", "False"),
  },
  {
    title: "M6.3 spinning on a flag that nobody raises",
    source: `stop = False\ndef spin():\n    while not stop: pass\n${run("spin", "stop = True")}`,
    expected: ["endless|"],
  },
  {
    title: "M6.3 spinning on a flag that another raises is not endless",
    source:
      "stop = False\ndef spin():\n    while not stop: pass\n    print('stopped')\nt = threading.Thread(target=spin)\nt.start()\nstop = True\nt.join()\n",
    expected: finished("stopped"),
  },
  {
    // Each lets the other go first, for ever.
    title: "M6.3 two polite threads",
    source: `gone = [False, False]\ndef go(i):\n    while not gone[1 - i]: pass\n    gone[i] = True\ndef a(): go(0)\ndef b(): go(1)\n${run("a, b")}`,
    expected: ["endless|"],
  },
  {
    // Both step aside and try again; some choice always lets one through, so no execution is endless.
    title: "M6.3 two threads that step aside for each other can get through",
    source: `wants = [False, False]\ndef go(i):\n    wants[i] = True\n    while wants[1 - i]:\n        wants[i] = False\n        wants[i] = True\n    print(i)\n    wants[i] = False\ndef a(): go(0)\ndef b(): go(1)\n${run("a, b")}`,
    expected: finished("0 1", "1 0"),
  },
];

const time: Program[] = [
  {
    title: "M3.2 sleeping is waiting for an instant",
    source: `def say(n):\n    time.sleep(n)\n    print(n)\ndef a(): say(3)\ndef b(): say(1)\ndef c(): say(2)\n${run("a, b, c")}`,
    expected: finished("1 2 3"),
  },
  {
    title: "M3.4 under clock any sleeping orders nothing",
    source: `def say(n):\n    time.sleep(n)\n    print(n)\ndef a(): say(2)\ndef b(): say(1)\n${run("a, b")}`,
    expected: finished("1 2", "2 1"),
    options: { clock: "any" },
  },
  {
    title: "M3.2 sleepers that wake at one instant",
    source: `def say(n, text):\n    time.sleep(n)\n    print(text)\ndef a(): say(0.3, 'a')\ndef b():\n    time.sleep(0.1)\n    say(0.2, 'b')\n${run("a, b")}`,
    expected: finished("a b", "b a"),
  },
  {
    title: "M3.5 sleep(0) is a possible switch and nothing else",
    source: `def a():\n    print('a1')\n    time.sleep(0)\n    print('a2')\ndef b(): print('b')\n${run("a, b")}`,
    expected: finished("a1 a2 b", "a1 b a2", "b a1 a2"),
  },
  {
    title: "M3.1 computing takes no time",
    source:
      "for _ in range(1000): pass\nprint(time.monotonic())\ntime.sleep(0.1 + 0.2)\nprint(time.monotonic() == 0.3)\n",
    expected: finished("0.0 True"),
  },
  {
    // The prints of two threads, two each: the ways to merge them.
    title: "M2.1 prints interleave in every way",
    source: `def a():\n    print('a1')\n    print('a2')\ndef b():\n    print('b1')\n    print('b2')\n${run("a, b")}`,
    expected: finished("a1 a2 b1 b2", "a1 b1 a2 b2", "a1 b1 b2 a2", "b1 a1 a2 b2", "b1 a1 b2 a2", "b1 b2 a1 a2"),
  },
  {
    title: "M2.1 a print is one operation, its arguments are evaluated before",
    source: `x = 0\ndef show(): print(x, x)\ndef change():\n    global x\n    x = 1\n${run("show, change")}`,
    expected: finished("0 0", "0 1", "1 1"),
  },
  {
    title: "M2.1 what is printed is looked at when it is printed",
    source: `a = [1]\ndef show(): print(a, a)\ndef change(): a.append(2)\n${run("show, change")}`,
    expected: finished("[1] [1]", "[1, 2] [1, 2]"),
  },
];

const gil: Program[] = [
  {
    title: "M9.2 under memory gil nothing comes between the read and the write of an increment",
    source: increments(3),
    expected: finished(3),
    options: { memory: "gil" },
  },
  {
    title: "M9.2 a call between read and write lets others in",
    source: `n = 0\ndef more(v): return v + 1\ndef add():\n    global n\n    n = more(n)\n${run("add, add", "print(n)")}`,
    expected: finished(1, 2),
    options: { memory: "gil" },
  },
  {
    // A loop's end is a switch, so the two lines of a body stay together, but rounds mix.
    title: "M9.2 switches at backward jumps only",
    source: `log = []\ndef write(v):\n    for _ in range(2):\n        log.append(v)\n        log.append(v)\ndef a(): write('a')\ndef b(): write('b')\n${run("a, b", "print(''.join(log))")}`,
    expected: finished("aaaabbbb", "aabbaabb", "aabbbbaa", "bbaaaabb", "bbaabbaa", "bbbbaaaa"),
    options: { memory: "gil" },
  },
  {
    title: "M9.2 a started thread need not run at once",
    source: "x = 0\ndef w():\n    global x\n    x = 1\nt = threading.Thread(target=w)\nt.start()\nprint(x)\nt.join()\n",
    expected: finished(0, 1),
    options: { memory: "gil" },
  },
];

describe.each([
  ["races", races],
  ["locks", locks],
  ["waiting", waiting],
  ["endings", endings],
  ["time and output", time],
  ["the GIL", gil],
] as const)("%s", (_, programs) => {
  it.each(programs.map((p) => [p.title, p] as const))("%s", (_title, { source, expected, options }) => {
    expect(outcomesOf(source, options)).toEqual(expected);
    expect(outcomesOf(source, { ...options, points: "all" })).toEqual(expected);
  });
});
