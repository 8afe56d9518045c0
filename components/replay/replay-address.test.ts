import { expect, test } from "vitest";
import { maxAddressLength, type ReplayLink, replayLinkText } from "@/core/execution/replay-link";
import { compressText } from "./compress-text";
import { readReplayAddress } from "./read-replay-address";
import { replayAddress } from "./replay-address";

const link: ReplayLink = {
  source: "print('привет, 世界')\n",
  witness: "w1.0x3-1t",
  rules: { clock: "any", memory: "gil" },
  step: 7,
};
const addressOf = (one: ReplayLink) => replayAddress("https://example.org", one, one.step);
const fragmentOf = (address: string | null) => new URL(address ?? "").hash;

test("RP13 what an address carries is read from it again, exactly", async () => {
  const address = await addressOf(link);
  expect(address).toMatch(/^https:\/\/example\.org\/replay#1\.[\w-]+$/);
  expect(await readReplayAddress(fragmentOf(address))).toEqual(link);
  const plain: ReplayLink = { ...link, rules: { clock: "ideal", memory: "any" } };
  expect(await readReplayAddress(fragmentOf(await addressOf(plain)))).toEqual(plain);
});

test("RP13 what is too long to be passed on gets no link", async () => {
  let seed = 1;
  const noise = Array.from({ length: 30_000 }, () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(33 + (seed % 90));
  }).join("");
  expect(await addressOf({ ...link, source: noise })).toBeNull();
  expect(await addressOf({ ...link, source: "x".repeat(200_000) })).toBeNull();
});

test.each([
  ["", "empty"],
  ["#", "empty"],
  ["#2.abc", "other-version"],
  ["#nonsense", "damaged"],
  ["#1.AAAA", "damaged"],
  ["#1.%3Cscript%3E", "damaged"],
  [`#1.${"A".repeat(maxAddressLength)}`, "damaged"],
])("RP13 an address that shows nothing is refused by name: %s", async (fragment, refusal) => {
  expect(await readReplayAddress(fragment)).toBe(refusal);
});

test("RP13 an address cut off, one that is no link and one that would fill the memory are refused", async () => {
  const fragment = fragmentOf(await addressOf(link));
  expect(await readReplayAddress(fragment.slice(0, -6))).toBe("damaged");
  expect(await readReplayAddress(`#1.${await compressText('{"p":1}')}`)).toBe("damaged");
  expect(await readReplayAddress(`#1.${await compressText(replayLinkText({ ...link, step: -1 }))}`)).toBe("damaged");
  const bomb = await compressText(" ".repeat(5_000_000));
  expect(bomb.length).toBeLessThan(maxAddressLength);
  expect(await readReplayAddress(`#1.${bomb}`)).toBe("damaged");
});
