/**
 * What the threads of a random program can do: one line or a small block each, with the names that it needs. Every
 * entry is something that a class writes, and that some reduction of the machine could get wrong.
 */
import type { SeededRandom } from "@/engine/explore/seeded-random";

/** What a program sets up before its threads start, by name; each may need others. */
export const places: Record<string, { setUp: string; needs?: readonly string[] }> = {
  x: { setUp: "x = 0" },
  y: { setUp: "y = 1" },
  flag: { setUp: "flag = False" },
  pair: { setUp: "pair = (1, 2)" },
  slot: { setUp: "slot = None" },
  items: { setUp: "items = [0]" },
  nested: { setUp: "nested = ([1], {'k': 1})" },
  data: { setUp: "data = {'k': 0}" },
  seen: { setUp: "seen = {1}" },
  gen: { setUp: "gen = (n * 10 for n in range(1, 3))" },
  it: { setUp: "it = iter([7, 8])" },
  numbered: { setUp: "numbered = enumerate(['p', 'q'])" },
  steps: {
    setUp: "def count_up():\n    global y\n    y += 1\n    yield y\n    y += 1\n    yield y\nsteps = count_up()",
    needs: ["y"],
  },
  Box: {
    setUp:
      "class Box:\n    total = 0\n    def __init__(self, n=0):\n        self.n = n\n    def add(self):\n        self.n += 1\n    def __repr__(self):\n        return f'Box({self.n})'",
  },
  box: { setUp: "box = Box()", needs: ["Box"] },
  Meter: {
    setUp:
      "class Meter:\n    def __init__(self):\n        self._v = 0\n    @property\n    def v(self):\n        return self._v\n    @v.setter\n    def v(self, value):\n        self._v = value\nmeter = Meter()",
  },
  inc: {
    setUp:
      "def make():\n    n = 0\n    def inc():\n        nonlocal n\n        n += 1\n    def get():\n        return n\n    return inc, get\ninc, get = make()",
  },
  acc: { setUp: "def keep(v, acc=[]):\n    acc.append(v)\n    return len(acc)" },
  calls: { setUp: "def calls():\n    calls.n += 1\ncalls.n = 0" },
  lock: { setUp: "lock = threading.Lock()" },
  lock2: { setUp: "lock2 = threading.Lock()" },
  rlock: { setUp: "rlock = threading.RLock()" },
  sem: { setUp: "sem = threading.Semaphore(1)" },
  sem0: { setUp: "sem0 = threading.Semaphore(0)" },
  bounded: { setUp: "bounded = threading.BoundedSemaphore(1)" },
  cond: { setUp: "cond = threading.Condition()\nready = 0" },
  condl: { setUp: "condl = threading.Condition(lock)", needs: ["lock"] },
  ev: { setUp: "ev = threading.Event()" },
  barrier: { setUp: "barrier = threading.Barrier(2)" },
  loc: { setUp: "loc = threading.local()" },
  q: { setUp: "q = queue.Queue()" },
  leaf: { setUp: "def leaf(v):\n    global x\n    x = x + v", needs: ["x"] },
};

export interface Statement {
  /** Chance to be chosen, relative to the others. */
  weight: number;
  needs: readonly string[];
  /** Lines, indented by four spaces where blocks begin. `{t}` stands for the name of the thread, `{b}` for a block inside. */
  text: string;
}

const one = (weight: number, needs: string, text: string): Statement => ({
  weight,
  needs: needs === "" ? [] : needs.split(" "),
  text,
});

/** What holds a block of other statements. */
export const blocks: Statement[] = [
  one(6, "lock", "with lock:\n    {b}"),
  one(2, "lock2", "with lock2:\n    {b}"),
  one(2, "rlock", "with rlock:\n    {b}"),
  one(2, "sem", "with sem:\n    {b}"),
  one(2, "cond", "with cond:\n    {b}"),
  one(3, "x", "if x > 0:\n    {b}"),
  one(2, "flag", "if flag:\n    {b}\nelse:\n    flag = True"),
  one(2, "lock", "if lock.acquire(False):\n    {b}\n    lock.release()\nelse:\n    print('{t} busy')"),
  one(2, "lock", "if lock.acquire(timeout=1):\n    {b}\n    lock.release()\nelse:\n    print('{t} late')"),
  one(2, "", "for i in range(2):\n    {b}"),
  one(2, "", "try:\n    {b}\nfinally:\n    print('{t} end')"),
  one(2, "", "try:\n    {b}\nexcept Exception as e:\n    print('{t}', type(e).__name__)"),
];

export const statements: Statement[] = [
  // globals
  one(8, "x", "x += 1"),
  one(4, "x y", "x = y + 1"),
  one(2, "x y", "x, y = y, x"),
  one(3, "x", "print('{t}', x)"),
  one(6, "", "print('{t}')"),
  one(2, "pair", "pair = (pair[1], pair[0])"),
  one(2, "pair", "p, r = pair\nprint(p, r)"),
  one(2, "flag", "flag = not flag"),
  one(1, "y", "del y"),
  one(1, "y", "try:\n    print(y)\nexcept NameError:\n    print('{t} gone')"),
  one(1, "flag", "while not flag:\n    pass"),
  one(1, "x", "print([x for _ in range(2)])"),
  one(1, "x", "class C:\n    seen = x\nprint(C.seen)"),
  // attributes
  one(5, "box", "box.n += 1"),
  one(2, "box", "box.add()"),
  one(2, "box", "print(box)"),
  one(2, "box", "print('{t}', box.n)"),
  one(3, "Box", "Box.total += 1"),
  one(3, "Box", "mine = Box()\nprint(mine.total)"),
  one(1, "box", "setattr(box, 'n', getattr(box, 'n') + 5)"),
  one(1, "box", "box.__dict__['n'] = 9"),
  one(1, "box", "try:\n    del box.n\nexcept AttributeError:\n    print('{t} no n')"),
  one(1, "box", "print(hasattr(box, 'n'))"),
  one(1, "Box", "Box.add = lambda self: print('other')"),
  one(2, "Meter", "meter.v += 1"),
  one(1, "Meter", "print(meter.v)"),
  one(2, "calls", "calls()"),
  one(1, "calls", "print(calls.n)"),
  // closures, functions
  one(4, "inc", "inc()"),
  one(2, "inc", "print(get())"),
  one(3, "acc", "print(keep('{t}'))"),
  one(1, "x", "show = lambda: print('{t}', x)\nshow()"),
  // objects handed over
  one(3, "slot Box", "slot = Box(3)"),
  one(3, "slot", "if slot is not None:\n    print(slot.n)"),
  one(2, "slot Box", "fresh = Box(1)\nslot = fresh\nfresh.n += 1"),
  one(2, "items", "mine = ['{t}']\nitems.append(mine)\nmine.append(1)"),
  one(1, "items", "items.append(lambda v=items: len(v))"),
  // lists
  one(4, "items", "items.append('{t}')"),
  one(2, "items", "items += ['{t}']"),
  one(2, "items", "items.extend(items)"),
  one(2, "items", "try:\n    items.pop()\nexcept IndexError:\n    print('{t} empty')"),
  one(2, "items", "items[0] = len(items)"),
  one(1, "items", "items[0:1] = items[0:1] * 2"),
  one(2, "items", "print(len(items))"),
  one(2, "items", "print(items)"),
  one(1, "items", "print(f'{items}')"),
  one(1, "items", "print('%s' % (items,))"),
  one(1, "items", "print(items == [0])"),
  one(1, "items", "print('{t}' in items)"),
  one(1, "items", "first, *rest = items\nprint(len(rest))"),
  one(1, "items", "copy = list(items)\nprint(len(copy))"),
  one(1, "items", "print([*items])"),
  one(1, "items", "print(*items)"),
  one(1, "items", "print(sorted(items, key=str))"),
  one(1, "items", "print(','.join(str(v) for v in items))"),
  one(1, "items", "print(sum([1 for v in items]))"),
  one(1, "items", "print(max(map(len, [items])))"),
  one(2, "items", "for v in items:\n    print('{t}', v)"),
  one(1, "items", "for i, v in enumerate(items):\n    print(i)"),
  one(1, "items", "for v, w in zip(items, items):\n    print('{t}')"),
  one(1, "items", "add = items.append\nadd('{t}')"),
  one(1, "items", "list(map(items.append, ['{t}', 2]))"),
  one(1, "items", "if items:\n    items.clear()"),
  one(1, "items", "match items:\n    case [a]:\n        print('one')\n    case [a, *b]:\n        print('more')"),
  one(1, "items", "print(items + [5])"),
  one(1, "items", "print(list(reversed(items)))"),
  one(1, "nested", "nested[0].append(2)"),
  one(1, "nested", "print(nested)"),
  one(1, "nested", "print(nested == ([1], {'k': 1}))"),
  one(1, "nested", "nested[1]['k'] += 1"),
  // dictionaries, sets
  one(4, "data", "data['k'] += 1"),
  one(2, "data", "data['{t}'] = 1"),
  one(2, "data", "if 'a' not in data:\n    data['a'] = '{t}'"),
  one(1, "data", "print(data.setdefault('a', '{t}'))"),
  one(1, "data", "data.pop('k', None)"),
  one(1, "data", "data['k'] = data.get('k', 5) + 1"),
  one(1, "data", "data |= {'z': 1}"),
  one(2, "data", "print(data)"),
  one(1, "data", "for k in data:\n    print(k)"),
  one(1, "data", "for k, v in data.items():\n    print(v)"),
  one(1, "data", "print({**data, 'n': 1})"),
  one(1, "data", "view = data.keys()\nprint(len(view))"),
  one(1, "data", "print(sum(data.values()))"),
  one(1, "data", "del data['k']"),
  one(1, "seen", "seen.add(len(seen) + 1)"),
  one(1, "seen", "print(sorted(seen))"),
  one(1, "seen", "seen |= {5}"),
  // generators and iterators
  one(2, "gen", "print(next(gen, None))"),
  one(1, "gen", "for v in gen:\n    print('{t}', v)"),
  one(1, "gen", "print(list(gen))"),
  one(2, "it", "print(next(it, None))"),
  one(1, "it", "for v in it:\n    print('{t}', v)"),
  one(1, "numbered", "print(next(numbered, None))"),
  one(2, "steps", "print(next(steps, None))"),
  one(
    1,
    "steps",
    "try:\n    print(steps.send(None))\nexcept (StopIteration, ValueError) as e:\n    print(type(e).__name__)",
  ),
  // synchronisation
  one(1, "lock", "lock.acquire()"),
  one(1, "lock", "lock.release()"),
  one(1, "lock", "print(lock.locked())"),
  one(1, "rlock", "with rlock:\n    with rlock:\n        print('{t}')"),
  one(2, "sem0", "sem0.release()"),
  one(2, "sem0", "sem0.acquire()"),
  one(1, "sem0", "print(sem0.acquire(timeout=1))"),
  one(1, "sem0", "print(sem0.acquire(blocking=False))"),
  one(1, "bounded", "bounded.release()"),
  one(1, "bounded", "bounded.acquire()"),
  one(3, "cond", "with cond:\n    while ready == 0:\n        cond.wait()\n    ready -= 1"),
  one(4, "cond", "with cond:\n    ready += 1\n    cond.notify()"),
  one(2, "cond", "with cond:\n    ready += 1\n    cond.notify_all()"),
  one(1, "cond", "with cond:\n    cond.wait()"),
  one(1, "cond", "with cond:\n    print(cond.wait(1))"),
  one(1, "cond", "with cond:\n    print(cond.wait_for(lambda: ready > 0, timeout=1))"),
  one(1, "cond", "cond.notify()"),
  one(1, "condl", "with condl:\n    condl.notify()"),
  one(1, "condl", "with condl:\n    condl.wait(1)"),
  one(1, "condl", "condl.notify()"),
  one(3, "ev", "ev.set()"),
  one(3, "ev", "ev.wait()"),
  one(1, "ev", "ev.clear()"),
  one(1, "ev", "print(ev.wait(1))"),
  one(1, "ev", "print(ev.is_set())"),
  one(2, "barrier", "barrier.wait()"),
  one(1, "barrier", "print(barrier.wait())"),
  one(1, "barrier", "try:\n    barrier.wait(1)\nexcept threading.BrokenBarrierError:\n    print('{t} broken')"),
  one(1, "barrier", "barrier.abort()"),
  one(1, "loc", "loc.v = '{t}'"),
  one(1, "loc", "print(getattr(loc, 'v', None))"),
  one(2, "q", "q.put('{t}')"),
  one(2, "q", "print(q.get())"),
  one(1, "q", "try:\n    print(q.get(timeout=1))\nexcept queue.Empty:\n    print('{t} nothing')"),
  one(1, "q", "print(q.qsize())"),
  // time
  one(3, "", "time.sleep(1)"),
  one(1, "", "time.sleep(2)"),
  one(1, "", "time.sleep(0)"),
  one(1, "", "print(time.monotonic())"),
  // exceptions, threads
  one(1, "", "raise ValueError('{t}')"),
  one(1, "x", "if x > 1:\n    raise KeyError('{t}')"),
  one(1, "leaf", "inner = threading.Thread(target=leaf, args=(2,))\ninner.start()\ninner.join()"),
  one(1, "leaf", "threading.Thread(target=leaf, args=(3,)).start()"),
  one(1, "items", "threading.Thread(target=items.append, args=('n',)).start()"),
  one(1, "", "print(threading.current_thread().name)"),
];

export function pick(random: SeededRandom, from: readonly Statement[]): Statement {
  let at = random.below(from.reduce((sum, s) => sum + s.weight, 0));
  for (const s of from) {
    at -= s.weight;
    if (at < 0) return s;
  }
  throw new Error("weights and sum differ");
}
