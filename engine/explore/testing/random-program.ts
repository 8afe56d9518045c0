/** Random abstract programs for the property tests. */
import fc from "fast-check";
import type { AbstractProgram, Event } from "./abstract-program";

const place = fc.nat({ max: 1 });
const lock = fc.nat({ max: 1 });
const smallInt = fc.nat({ max: 2 });
const condition = fc.constant(0);

const simple: fc.Arbitrary<Event[]> = fc
  .oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("read" as const), place, register: fc.constant(0) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("write" as const),
        place,
        value: fc.record({ register: fc.constant(0), times: fc.constantFrom(1, 2), plus: smallInt }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("update" as const), place, times: smallInt, plus: smallInt }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("print" as const), text: fc.constantFrom("a", "b") }) },
    {
      weight: 2,
      arbitrary: fc.constant<Event>({ kind: "print", text: "", value: { register: 0, plus: 0 } }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("notify" as const), condition, all: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("acquire" as const), lock, timed: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("release" as const), lock }) },
    { weight: 0, arbitrary: fc.constant<Event>({ kind: "raise", name: "ValueError: x" }) },
  )
  .map((event) => [event]);

/** Taken and released in order, as a `with` does; sometimes with a wait inside. */
const locked: fc.Arbitrary<Event[]> = fc
  .tuple(lock, fc.array(simple, { maxLength: 1 }), fc.constantFrom("none", "wait", "nested"))
  .map(([taken, inside, extra]): Event[] => {
    const body = inside.flat();
    const other = 1 - taken;
    if (extra === "wait") body.push({ kind: "wait", condition: 0, lock: taken });
    if (extra === "nested") body.push({ kind: "acquire", lock: other }, { kind: "release", lock: other });
    return [{ kind: "acquire", lock: taken }, ...body, { kind: "release", lock: taken }];
  });

const task = fc
  .array(fc.oneof({ weight: 4, arbitrary: simple }, { weight: 1, arbitrary: locked }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().slice(0, 5));

const mostInterleavings = 3000;

/** Ways to interleave the tasks if nothing ever blocked: the multinomial coefficient of their lengths. */
function interleavingBound({ tasks }: AbstractProgram): number {
  let ways = 1;
  let placed = 0;
  for (const events of tasks) {
    for (let i = 1; i <= events.length; i++) ways = (ways * ++placed) / i;
  }
  return ways;
}

/** Without cycles, and small enough for every interleaving: up to 4 tasks. */
export const acyclicProgram: fc.Arbitrary<AbstractProgram> = fc
  .array(task, { minLength: 2, maxLength: 4 })
  .map((tasks): AbstractProgram => {
    let room = 12;
    const kept = tasks.map((events) => {
      const part = events.slice(0, Math.min(room, tasks.length > 3 ? 3 : 5));
      room -= part.length;
      return part;
    });
    return { tasks: kept, shared: [0, 0], reveal: [0, 1] };
  })
  .filter((program) => interleavingBound(program) <= mostInterleavings);

/** With jumps to anywhere: loops, spinning tasks, endless ones. */
export const cyclicProgram: fc.Arbitrary<AbstractProgram> = fc
  .array(
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: simple },
        {
          weight: 2,
          arbitrary: fc
            .record({
              kind: fc.constant("jump" as const),
              place,
              equal: fc.boolean(),
              value: smallInt,
              to: fc.nat({ max: 4 }),
            })
            .map((event): Event[] => [event]),
        },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((tasks): AbstractProgram => ({ tasks: tasks.map((parts) => parts.flat()), shared: [0, 0], reveal: [0, 1] }));
