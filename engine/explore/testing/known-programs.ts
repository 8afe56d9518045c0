/** Programs whose exact counts are known: docs/spec/search.md, "Counts". */
import type { AbstractProgram, Event } from "./abstract-program";

const increment = (place: number): Event[] => [
  { kind: "read", place, register: 0 },
  { kind: "write", place, value: { register: 0, plus: 1 } },
];

const repeated = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Each task adds 1 to one shared integer `times` times, without a lock. */
export function racyIncrement(tasks: number, times = 1): AbstractProgram {
  return { tasks: repeated(tasks, () => repeated(times, () => increment(0)).flat()), shared: [0], reveal: [0] };
}

export function lockedIncrement(tasks: number): AbstractProgram {
  const task: Event[] = [{ kind: "acquire", lock: 0 }, ...increment(0), { kind: "release", lock: 0 }];
  return { tasks: repeated(tasks, () => task), shared: [0], reveal: [0] };
}

/** Each takes the left fork, then the right one, and puts them back in reverse. Two of them are AB/BA. */
export function philosophers(count: number): AbstractProgram {
  const tasks = repeated(count, (left): Event[] => {
    const right = (left + 1) % count;
    return [
      { kind: "acquire", lock: left },
      { kind: "acquire", lock: right },
      { kind: "release", lock: right },
      { kind: "release", lock: left },
    ];
  });
  return { tasks, shared: [] };
}

export function printers(count: number): AbstractProgram {
  return { tasks: repeated(count, (i): Event[] => [{ kind: "print", text: String(i) }]), shared: [] };
}

/** A producer appends 1, 2, 3 and notifies; three consumers wait while there is none, take the first and print it. */
export function producerAndConsumers(): AbstractProgram {
  const produce = (item: number): Event[] => [
    { kind: "acquire", lock: 0 },
    { kind: "update", place: 0, times: 10, plus: item },
    { kind: "notify", condition: 0 },
    { kind: "release", lock: 0 },
  ];
  const consumer: Event[] = [
    { kind: "acquire", lock: 0 },
    { kind: "jump", place: 0, equal: false, value: 0, to: 3 },
    { kind: "wait", condition: 0, lock: 0, back: 1 },
    { kind: "pop", place: 0, register: 0, end: "first" },
    { kind: "release", lock: 0 },
    { kind: "print", text: "", value: { register: 0, plus: 0 } },
  ];
  return { tasks: [[1, 2, 3].flatMap(produce), consumer, consumer, consumer], shared: [0] };
}
