/** Programs to start from. Names and descriptions: messages, `playground.example`. */
import { defaultChoices, type ExplorationChoices } from "@/components/code/program-link";

export const examples = [
  {
    id: "lost-update",
    choices: defaultChoices,
    program: `import threading

visits = 0


def visit():
    global visits
    visits += 1


threads = [threading.Thread(target=visit) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("visits:", visits)
`,
  },
  {
    id: "crossed-locks",
    choices: defaultChoices,
    program: `import threading

pan = threading.Lock()
stove = threading.Lock()


def fry():
    with pan:
        with stove:
            print("fried")


def clean():
    with stove:
        with pan:
            print("clean")


cooks = [threading.Thread(target=fry), threading.Thread(target=clean)]
for cook in cooks:
    cook.start()
for cook in cooks:
    cook.join()
print("kitchen closed")
`,
  },
  {
    id: "lost-wake-up",
    choices: defaultChoices,
    program: `import threading

bell = threading.Condition()
letters = []


def reader():
    if not letters:
        with bell:
            bell.wait()
    print("read", letters.pop())


def postman():
    letters.append("a letter")
    with bell:
        bell.notify()


for job in (reader, postman):
    threading.Thread(target=job).start()
`,
  },
  {
    id: "after-you",
    choices: defaultChoices,
    program: `import threading

waits = {"Ann": False, "Bob": False}


def pass_door(me, other):
    waits[me] = True
    while waits[other]:
        pass
    print(me, "goes through")
    waits[me] = False


threading.Thread(target=pass_door, args=("Ann", "Bob")).start()
threading.Thread(target=pass_door, args=("Bob", "Ann")).start()
`,
  },
  {
    id: "semaphore",
    choices: defaultChoices,
    program: `import threading

tables = threading.Semaphore(2)
seated = 0
most = 0
count = threading.Lock()


def guest():
    global seated, most
    with tables:
        with count:
            seated += 1
            most = max(most, seated)
        with count:
            seated -= 1


guests = [threading.Thread(target=guest) for _ in range(3)]
for g in guests:
    g.start()
for g in guests:
    g.join()
print("at most", most, "at the tables")
`,
  },
  {
    id: "queue-workers",
    choices: defaultChoices,
    program: `import queue
import threading

orders = queue.Queue(maxsize=1)


def waiter():
    for dish in ("soup", "salad"):
        orders.put(dish)
    orders.put(None)


def cook():
    while (dish := orders.get()) is not None:
        print("cooking", dish)
    print("kitchen empty")


threading.Thread(target=waiter).start()
threading.Thread(target=cook).start()
`,
  },
  {
    id: "daemon",
    choices: defaultChoices,
    program: `import threading


def autosave():
    for version in (1, 2):
        print("saved version", version)


threading.Thread(target=autosave, daemon=True).start()
print("window closed")
`,
  },
  {
    id: "not-synchronised",
    choices: { ...defaultChoices, clock: "any" },
    program: `import threading
import time

report = "empty"


def write_report():
    global report
    time.sleep(1)
    report = "done"


threading.Thread(target=write_report).start()
time.sleep(2)
print("the report is", report)
`,
  },
  {
    id: "thread-pool",
    choices: defaultChoices,
    program: `from concurrent.futures import ThreadPoolExecutor, as_completed


def square(n):
    if n == 2:
        raise ValueError("two is not allowed")
    return n * n


with ThreadPoolExecutor(max_workers=2) as pool:
    jobs = [pool.submit(square, n) for n in (1, 2, 3)]
    for job in as_completed(jobs):
        print(job.exception() or job.result())
`,
  },
  {
    id: "asyncio-race",
    choices: defaultChoices,
    program: `import asyncio

balance = 100


async def withdraw(amount):
    global balance
    before = balance
    await asyncio.sleep(0)
    balance = before - amount


async def main():
    await asyncio.gather(withdraw(30), withdraw(50))
    print("balance:", balance)


asyncio.run(main())
`,
  },
  {
    id: "gather-order",
    choices: defaultChoices,
    program: `import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "arrived")
    return name


async def main():
    answers = await asyncio.gather(fetch("slow", 3), fetch("quick", 1), fetch("usual", 2))
    print(answers)


asyncio.run(main())
`,
  },
  {
    id: "shared-value",
    choices: defaultChoices,
    program: `from multiprocessing import Process, Value


def sell(tickets):
    tickets.value -= 1


if __name__ == "__main__":
    tickets = Value("i", 10)
    desks = [Process(target=sell, args=(tickets,)) for _ in range(2)]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    print("left:", tickets.value)
`,
  },
] as const satisfies { id: string; program: string; choices: ExplorationChoices }[];
