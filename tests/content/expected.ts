/**
 * The outcome sets of the shipped programs, derived by hand from docs/spec/model.md: an independent check of the engine.
 * Never paste what the engine prints here; when the two differ, one of them is wrong, and finding out which is the point.
 */

/** By slug: every outcome as `status|stdout`. */
export const expectedOutcomes: Readonly<Record<string, readonly string[]>> = {
  // The clock stands still while anybody can run (M3). So at second 0 both windows are started, read 0 and fall asleep, in
  // some order; only then comes second 1. `seen` is 0 in both, the writes are 2 and 3, and the later one stays.
  "ticket-windows": ["finished|sold: 2\n", "finished|sold: 3\n"],

  // The lock is held from the read to the write, so the sales follow each other: 0+2+3 in either order. Each holder sleeps
  // one second with the lock in hand, the second one begins when the first has let go: two seconds.
  "ticket-windows-locked": ["finished|sold 5 in 2 s\n"],

  // A task prints only with both locks, so prints do not overlap. If one task has both before the other has any, both
  // finish, in that order. If each has its first lock, neither ever gets its second: deadlock, and nobody has printed,
  // for a task that has printed needs no further lock and lets both go. Main joins both before its print.
  "crossed-transfers": [
    "finished|Anna paid\nBoris paid\nbank closed\n",
    "finished|Boris paid\nAnna paid\nbank closed\n",
    "deadlock|",
  ],

  // One worker; main waits in join. The worker prints "beans" under the lock and then waits for the lock it holds: a cycle
  // of one (M6).
  "coffee-machine": ["deadlock|beans\n"],

  // The same with a lock that lets its owner in again: the calls run through in their only order, then main goes on.
  "coffee-machine-rlock": ["finished|beans\nwater\ncoffee\nserved\n"],

  // At second 0 exactly three of seven get in: permits are 3 and nobody leaves before second 1. `now` is read after the
  // acquire and before the sleep, so at a whole second; all of a second happens before the clock goes on (M3). At second
  // 1 the three leave and, of the four who wait, three come in; at second 2 the last. The list is appended to in the
  // order of time, and equal numbers cannot be told apart.
  "exam-room": ["finished|0 0 0 1 1 1 2\n"],

  // Two tasks print independently after start: the ways to merge [bread, cake] with [open]. The process waits for the
  // baker, who is no daemon (M4), so nothing is missing.
  bakery: ["finished|open\nbread\ncake\n", "finished|bread\nopen\ncake\n", "finished|bread\ncake\nopen\n"],

  // Pages at 0 and 1; main prints at 1.5 and ends. Then only the daemon is left, asleep until 2: it has no step at that
  // instant that could compete with the end of the process, and dies without its `finally`. Page 1 is surely written,
  // since main sleeps past second 0.
  "server-log": ["finished|page 1\npage 2\nserver stopped\n"],

  // One thread and a deterministic loop (M7). 3 + 2 in sequence, max(3, 2) gathered.
  breakfast: ["finished|one by one: 5\ngathered: 3\n"],

  // The call makes a coroutine that nobody runs; the warning goes to stderr.
  "daily-report": ["finished|day begins\nday ends\n"],

  // gather gives back as many results as it was given coroutines.
  "ten-thousand-requests": ["finished|answers: 2\nanswers: 10000\n"],

  // At 2 "fast" prints and is done; wait wakes main. cancel() puts the wake-up of "slow" into the ready queue, main goes on
  // to its print and ends, and only then, in the next round of the loop, "slow" gets its CancelledError.
  "fastest-mirror": ["finished|fast answers\nchosen: fast\nslow cancelled\n"],

  // Both gates wake at second 1, read and write, and sleep until 2 (M3): the first second adds 1 or 2, and so does the second.
  "car-park": ["finished|cars: 2\n", "finished|cars: 3\n", "finished|cars: 4\n"],

  // Under two locks the transfers follow each other, in either order with one result; or each has its first lock.
  "bank-at-noon": ["finished|12 8\n", "deadlock|"],

  // The ring comes while the waiter waits, or before: then nobody rings again. No circle: stuck.
  "kitchen-bell": ["finished|soup is served\n", "stuck|"],

  // One window sells and the other sees 0; or both see 1, print in either order, and their writes follow each other (-1) or
  // mix (0), whatever the order of the prints: a window may write first and print last.
  "last-ticket": [
    "finished|window 1 sold it\nleft: 0\n",
    "finished|window 2 sold it\nleft: 0\n",
    "finished|window 1 sold it\nwindow 2 sold it\nleft: -1\n",
    "finished|window 1 sold it\nwindow 2 sold it\nleft: 0\n",
    "finished|window 2 sold it\nwindow 1 sold it\nleft: -1\n",
    "finished|window 2 sold it\nwindow 1 sold it\nleft: 0\n",
  ],

  // Any two cooks share a knife, so they cut one after the other, in any order. All three hold one knife: the circle. After a
  // first cut two cooks are left, and two of three knives in a row make no circle.
  "three-cooks": [
    ...["012", "021", "102", "120", "201", "210"].map(
      (order) => `finished|${[...order].map((cook) => `cook ${cook} cuts\n`).join("")}dinner\n`,
    ),
    "deadlock|",
  ],

  // Whoever takes the box, the other one has looked before (and waits for ever) or looks after it (and goes home).
  "empty-handed": [
    "finished|Ann takes the box\nall home\n",
    "finished|Ben takes the box\nall home\n",
    "stuck|Ann takes the box\n",
    "stuck|Ben takes the box\n",
  ],

  // The guard sees 0, 1 or 2 names and reads the visitors later: by then none, one or both doors may have counted.
  "museum-doors": [0, 1, 2].flatMap((names) =>
    [0, 1, 2].map((visitors) => `finished|${names} names, ${visitors} visitors\n`),
  ),

  // Looked at before all (5), after the sale (4), after the delivery (8), after both (7); a sale lost is 8, a delivery lost 4.
  "unlocked-shelf": [
    "finished|at least 4\n",
    "finished|at least 5\n",
    "finished|at least 7\n",
    "finished|at least 8\n",
  ],

  // 0 + 1 + 2, or one of the two writes wipes the other out.
  "red-and-blue": ["finished|1\n", "finished|2\n", "finished|3\n"],

  // One worker, first in, first out; the last line after its end.
  "print-shop": ["finished|printed menu\nprinted poster\nclosed\n"],

  // Two at a time for three seconds each: 0-3, 3-6, and the fifth 6-9.
  "small-lift": ["finished|everybody is upstairs\n"],

  // One None for two: the other clerk waits for ever, and main in its join.
  "closing-time": ["stuck|"],
};

/** By slug: when every outcome ends, in virtual seconds; a deadlock, when its last task got stuck. */
export const expectedSeconds: Readonly<Record<string, number>> = {
  "ticket-windows": 1,
  "ticket-windows-locked": 2,
  "crossed-transfers": 0,
  "coffee-machine": 0,
  "coffee-machine-rlock": 0,
  "exam-room": 3,
  bakery: 0,
  "server-log": 1.5,
  breakfast: 8,
  "daily-report": 1,
  "ten-thousand-requests": 10,
  "fastest-mirror": 2,
  "car-park": 2,
  "bank-at-noon": 0,
  "kitchen-bell": 0,
  "last-ticket": 0,
  "three-cooks": 0,
  "empty-handed": 0,
  "museum-doors": 0,
  "unlocked-shelf": 0,
  "red-and-blue": 0,
  "print-shop": 0,
  "small-lift": 9,
  "closing-time": 0,
};
