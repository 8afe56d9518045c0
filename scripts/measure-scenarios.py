"""Runs on a native CPython what core/scenario simulates. Started by scripts/measure-scenarios.ts, which says how:
`costs` prints what starting, switching and pickling cost here; `run JSON` runs one scenario under one choice."""

import asyncio
import hashlib
import json
import multiprocessing
import os
import pickle
import resource
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

now = time.perf_counter
# Of this process: what others do on the machine does not count. Not for what waits, and not for what children do.
computed = time.process_time


def in_python(steps):
    """Computes while it holds the GIL."""
    while steps:
        steps -= 1


def in_library(size):
    """Computes while it lets go of the GIL."""
    hashlib.sha256(memoryview(zeroes)[:size])


zeroes = b""


def best(repeats, measure):
    return min(measure() for _ in range(repeats))


def resident_mb():
    """Memory now; Linux only."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def nothing(*_):
    return None


def peak_mb(who):
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(who).ru_maxrss * unit / 1e6


def processor_ms():
    """What this process and its ended children have computed: it does not grow while others have the cores."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages) * 1000


# One scenario under one choice


def task(scenario, _data=None):
    rounds = scenario["rounds"]
    compute = in_python if scenario["computing"] == "holds-gil" else in_library
    work = int(scenario["work"] / rounds)
    for _ in range(rounds):
        if scenario["waitMs"]:
            time.sleep(scenario["waitMs"] / rounds / 1000)
        if work:
            compute(work)


async def coroutine(scenario, gate):
    rounds = scenario["rounds"]
    compute = in_python if scenario["computing"] == "holds-gil" else in_library
    work = int(scenario["work"] / rounds)
    async with gate:
        for _ in range(rounds):
            if scenario["waitMs"] and scenario["waiting"] == "awaitable":
                await asyncio.sleep(scenario["waitMs"] / rounds / 1000)
            elif scenario["waitMs"]:
                time.sleep(scenario["waitMs"] / rounds / 1000)
            if work:
                compute(work)


def prepare(size):
    """In each process before anything is measured in it: what the library call computes on."""
    global zeroes
    zeroes = bytes(size)


def data_of(megabytes):
    """An ordinary list that pickles to so many megabytes."""
    return list(range(100_000, 100_000 + int(megabytes * 1e6 / 5)))


def run(scenario, model, workers):
    tasks = scenario["tasks"]
    prepare(int(scenario["work"]) if scenario["computing"] == "releases-gil" else 0)
    data = data_of(scenario["dataMb"]) if scenario["dataMb"] else None
    before = processor_ms()
    start = now()
    if model == "sync":
        for _ in range(tasks):
            task(scenario, data)
    elif model == "threads":
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(task, [scenario] * tasks, [data] * tasks))
    elif model == "async":

        async def main():
            gate = asyncio.Semaphore(workers)
            await asyncio.gather(*[coroutine(scenario, gate) for _ in range(tasks)])

        asyncio.run(main())
    else:
        size = len(zeroes)
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(workers, context, initializer=prepare, initargs=(size,)) as pool:
            list(pool.map(task, [scenario] * tasks, [data] * tasks))
    seconds = now() - start
    children = peak_mb(resource.RUSAGE_CHILDREN) * workers if model == "processes" else 0
    return {
        "ms": seconds * 1000,
        "cpuMs": processor_ms() - before,
        "mb": peak_mb(resource.RUSAGE_SELF) + children,
    }


# What things cost


def costs():
    found = {}
    if os.path.exists("/proc/self/statm"):
        found["interpreterMb"] = resident_mb()
        release = threading.Event()
        before = resident_mb()
        threads = [threading.Thread(target=release.wait) for _ in range(500)]
        for thread in threads:
            thread.start()
        found["threadMb"] = (resident_mb() - before) / 500
        release.set()

        async def sleepers():
            before = resident_mb()
            tasks = [asyncio.create_task(asyncio.sleep(0.1)) for _ in range(10_000)]
            await asyncio.sleep(0)
            after = resident_mb()
            await asyncio.gather(*tasks)
            return (after - before) / 10_000

        found["coroutineMb"] = asyncio.run(sleepers())

    def start_threads():
        start = computed()
        threads = [threading.Thread(target=nothing) for _ in range(300)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return (computed() - start) / 300 * 1000

    found["threadStartMs"] = best(5, start_threads)

    with ThreadPoolExecutor(1) as pool:

        def hand_over():
            start = computed()
            list(pool.map(nothing, range(3000)))
            return (computed() - start) / 3000 * 1000

        found["threadHandOverMs"] = best(5, hand_over)

    def wake_threads():
        """Processor time of a short sleep in one of several threads."""

        def sleeper():
            for _ in range(50):
                time.sleep(0.001)

        threads = [threading.Thread(target=sleeper) for _ in range(8)]
        start = computed()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return (computed() - start) / 400 * 1000

    found["threadSwitchMs"] = best(3, wake_threads)

    async def make(count):
        async def empty():
            pass

        await asyncio.gather(*[empty() for _ in range(count)])

    def start_coroutines():
        start = computed()
        asyncio.run(make(10_000))
        return (computed() - start) / 10_000 * 1000

    found["coroutineStartMs"] = best(3, start_coroutines)

    async def pass_turns():
        async def turns():
            for _ in range(100):
                await asyncio.sleep(0)

        await asyncio.gather(*[turns() for _ in range(100)])

    def switch_coroutines():
        start = computed()
        asyncio.run(pass_turns())
        return (computed() - start) / 10_000 * 1000

    found["coroutineSwitchMs"] = best(3, switch_coroutines)

    context = multiprocessing.get_context("spawn")

    def start_process():
        start = now()
        with ProcessPoolExecutor(1, context) as pool:
            pool.submit(nothing).result()
            return (now() - start) * 1000

    found["processStartMs"] = best(5, start_process)

    with ProcessPoolExecutor(1, context) as pool:
        if os.path.exists("/proc/self/statm"):
            found["processMb"] = pool.submit(resident_mb).result()

        def hand_to_process():
            start = now()
            list(pool.map(nothing, range(1000)))
            return (now() - start) / 1000 * 1000

        found["processHandOverMs"] = best(5, hand_to_process)

        def pickling():
            data = data_of(10)
            size = len(pickle.dumps(data)) / 1e6
            start = now()
            pool.submit(len, data).result()
            return (now() - start) * 1000 / size

        found["pickleMsPerMb"] = best(5, pickling)
    return found


def speeds():
    """Steps of `in_python` and bytes of `in_library` in a millisecond."""
    prepare(20_000_000)

    def speed(compute, work):
        def measure():
            start = computed()
            compute(work)
            return computed() - start

        return work / (best(5, measure) * 1000)

    return {"holds-gil": speed(in_python, 1_000_000), "releases-gil": speed(in_library, 20_000_000)}


if __name__ == "__main__":
    if sys.argv[1] == "costs":
        print(json.dumps({"python": sys.version.split()[0], "costs": costs(), "speeds": speeds()}))
    else:
        asked = json.loads(sys.argv[2])
        print(json.dumps(run(asked["scenario"], asked["model"], asked["workers"])))
