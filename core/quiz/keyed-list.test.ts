import { describe, expect, test } from "vitest";
import { keyedBy } from "./keyed-list";

const named = keyedBy<{ name: string; age?: number }>(({ name }) => name);
const ada = { name: "Ada" };
const bob = { name: "Bob" };
const eve = { name: "Eve" };

describe("a list that grows", () => {
  test("finds what is in it, and not what a longer one has", () => {
    const one = [ada];
    const two = named.carry(one, [ada, bob]);
    const three = named.carry(two, [ada, bob, eve]);
    expect([one, two, three].map((list) => named.find(list, "Bob"))).toEqual([undefined, bob, bob]);
    expect([one, two, three].map((list) => named.find(list, "Eve"))).toEqual([undefined, undefined, eve]);
    expect(named.find(three, "Mallory")).toBeUndefined();
  });

  test("grown twice from one place, each finds its own", () => {
    const one = [ada];
    const withBob = named.carry(one, [ada, bob]);
    const withEve = named.carry(one, [ada, eve]);
    const withBoth = named.carry(withEve, [ada, eve, bob]);
    expect(named.find(withBob, "Bob")).toBe(bob);
    expect(named.find(withBob, "Eve")).toBeUndefined();
    expect(named.find(withEve, "Eve")).toBe(eve);
    expect(named.find(withEve, "Bob")).toBeUndefined();
    expect(named.find(withBoth, "Bob")).toBe(bob);
    expect(named.find(one, "Bob")).toBeUndefined();
  });

  test("with items replaced in their places finds the new ones", () => {
    const one = [ada, bob];
    const older = named.carry(one, [ada, { name: "Bob", age: 15 }]);
    expect(named.find(older, "Bob")).toEqual({ name: "Bob", age: 15 });
    expect(named.find(one, "Bob")).toBe(bob);
  });
});
