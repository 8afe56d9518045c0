/** The programs that the explorer is measured on: those that classrooms use, in families that grow. */

export interface BenchProgram {
  name: string;
  source: string;
  /** Run one after the other its tasks never wait, so an interpreter without threads can run them. */
  runsSequentially: boolean;
}

const threads = (targets: string, after = ""): string => `
threads = [${targets}]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
${after}
`;

/** `tasks` threads that each add one `times` times to a shared counter, with a read and a write apart. */
export const increments = (tasks: number, times: number): BenchProgram => ({
  name: times === 1 ? `racy increment, ${tasks} tasks` : `racy increment, ${tasks} tasks x ${times}`,
  runsSequentially: true,
  source: `import threading

counter = 0

def add():
    global counter
    ${times === 1 ? "counter += 1" : `for _ in range(${times}):\n        counter += 1`}
${threads(`threading.Thread(target=add) for _ in range(${tasks})`, "print(counter)")}`,
});

/** The same under a lock: one outcome, however many orders. */
export const locked = (tasks: number): BenchProgram => ({
  name: `locked increment, ${tasks} tasks`,
  runsSequentially: true,
  source: increments(tasks, 1)
    .source.replace("counter = 0", "counter = 0\nlock = threading.Lock()")
    .replace("    counter += 1", "    with lock:\n        counter += 1"),
});

export const opposedLocks: BenchProgram = {
  name: "lock order AB/BA",
  runsSequentially: true,
  source: `import threading

a = threading.Lock()
b = threading.Lock()

def forwards():
    with a:
        with b:
            pass

def backwards():
    with b:
        with a:
            pass
${threads("threading.Thread(target=forwards), threading.Thread(target=backwards)", 'print("done")')}`,
};

/** The repair of it: both take the locks in one order. */
export const orderedLocks: BenchProgram = {
  ...opposedLocks,
  name: "lock order AB/AB",
  source: opposedLocks.source.replace("with b:\n        with a:", "with a:\n        with b:"),
};

/** Philosophers who all reach for the left fork first. */
export const philosophers = (seats: number): BenchProgram => ({
  name: `${seats} philosophers`,
  runsSequentially: true,
  source: `import threading

forks = [threading.Lock() for _ in range(${seats})]

def dine(seat):
    with forks[seat]:
        with forks[(seat + 1) % ${seats}]:
            pass
${threads(`threading.Thread(target=dine, args=(seat,)) for seat in range(${seats})`, 'print("done")')}`,
});

export const conditionQueue: BenchProgram = {
  name: "3 items, 3 consumers, Condition",
  runsSequentially: false,
  source: `import threading

items = []
condition = threading.Condition()

def produce():
    for item in range(3):
        with condition:
            items.append(item)
            condition.notify()

def consume(name):
    with condition:
        while not items:
            condition.wait()
        item = items.pop(0)
    print(name, item)
${threads("*[threading.Thread(target=consume, args=(name,)) for name in range(3)], threading.Thread(target=produce)")}`,
};

export const boundedBuffer: BenchProgram = {
  name: "bounded buffer 2x2, queue.Queue",
  runsSequentially: false,
  source: `import queue
import threading

buffer = queue.Queue(2)

def produce(name):
    for item in range(2):
        buffer.put((name, item))

def consume():
    for _ in range(2):
        print(buffer.get())
${threads("*[threading.Thread(target=produce, args=(name,)) for name in range(2)], *[threading.Thread(target=consume) for _ in range(2)]")}`,
};

export const prints = (tasks: number): BenchProgram => ({
  name: `${tasks} tasks, one print each`,
  runsSequentially: true,
  source: `import threading
${threads(`threading.Thread(target=print, args=(task,)) for task in range(${tasks})`)}`,
});

/** Seven workers, at most three inside. */
export const examRoom: BenchProgram = {
  name: "7 workers, Semaphore(3)",
  runsSequentially: true,
  source: `import threading

room = threading.Semaphore(3)

def work(name):
    with room:
        # region room
        print("in", name)
        print("out", name)
        # end
${threads("threading.Thread(target=work, args=(name,)) for name in range(7)")}`,
};

export const sleeps: BenchProgram = {
  name: "10,000 asyncio sleeps of 5 s",
  runsSequentially: false,
  source: `import asyncio

async def nap():
    await asyncio.sleep(5)

async def main():
    await asyncio.gather(*(nap() for _ in range(10_000)))
    print("done")

asyncio.run(main())
`,
};

/** Plain sequential code: how fast the machine itself is. */
export const arithmetic: BenchProgram = {
  name: "a loop of arithmetic",
  runsSequentially: true,
  source: `def total(count):
    result = 0
    for i in range(count):
        result += i * 2 % 7
    return result

print(total(1_000_000))
`,
};
