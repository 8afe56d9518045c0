import { expect, test } from "vitest";
import { outlineOf } from "./icu-outline";

test("values, tags and plural forms are found, also inside branches", () => {
  const outline = outlineOf(
    "<b>{name}</b> has {count, plural, =0 {none} one {# task} other {# tasks}}{isHeld, select, yes { by {holder}} other {}}",
  );
  expect([...outline.arguments].sort()).toEqual(["count", "holder", "isHeld", "name"]);
  expect([...outline.tags]).toEqual(["b"]);
  expect(outline.plurals).toEqual(["=0 one other"]);
});

test("words in branches are not values", () => {
  expect(outlineOf("{some, select, yes {holds} other {waits}}").arguments).toEqual(new Set(["some"]));
});

test("braces that do not match are refused", () => {
  expect(() => outlineOf("a {b")).toThrow("not closed");
  expect(() => outlineOf("a b}")).toThrow("unmatched");
});
