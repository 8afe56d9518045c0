import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { challengeKeySchema } from "@/core/challenge/challenge-key";
import { findCard, findQuizCards, viewOf } from "./card";
import { findChallenge, findQuiz, type Library, loadLibrary } from "./library";
import { hashProgram } from "./program-hash";

const shippedContent = path.join(process.cwd(), "content");
const tickets = "challenges/race-condition/ticket-windows";
const locked = "challenges/lock/ticket-windows-locked";
const bakery = "challenges/thread-lifecycle/bakery";
let contentDir: string;

const at = (...parts: string[]) => path.join(contentDir, ...parts);
const edit = async (file: string, change: (text: string) => string) =>
  writeFile(at(file), change(await readFile(at(file), "utf8")));

/** A key that fits the options: sold 2 and sold 3 are possible. */
const keyOfTickets = (program: string) => ({
  kind: "predict",
  secondsRange: [1, 1],
  hangs: "never",
  programHash: hashProgram(program),
  correctOptionIds: ["b", "c"],
  outcomeCount: 2,
  states: 40,
  outcomes: ["sold: 2\n", "sold: 3\n"].map((stdout) => ({
    status: "finished",
    stdout,
    exception: null,
    virtualSeconds: 1,
    chance: 0.5,
    witness: `w ${stdout}`,
  })),
});

const writeTicketsKey = async (change: (key: ReturnType<typeof keyOfTickets>) => unknown = (key) => key) => {
  const program = await readFile(at(tickets, "program.py"), "utf8");
  await writeFile(at(tickets, "key.json"), JSON.stringify(change(keyOfTickets(program))));
};

const codesAt = ({ problems }: Library, where: string) =>
  problems.filter((problem) => problem.path.startsWith(where)).map(({ code }) => code);

beforeEach(async () => {
  contentDir = await mkdtemp(path.join(tmpdir(), "interleave-content-"));
  for (const folder of [tickets, locked, bakery]) {
    await cp(path.join(shippedContent, folder), at(folder), { recursive: true });
    await rm(at(folder, "key.json"), { force: true });
  }
  await cp(path.join(shippedContent, "quizzes", "demo.json"), at("quizzes", "demo.json"));
  await edit("quizzes/demo.json", (text) => JSON.stringify({ ...JSON.parse(text), challenges: ["ticket-windows"] }));
});

afterEach(() => rm(contentDir, { recursive: true }));

describe("the library", () => {
  test("CH15 lists challenges by concept, with their texts in both languages", async () => {
    const library = await loadLibrary(contentDir);
    expect(library.challenges.map(({ slug }) => slug)).toEqual(["ticket-windows", "ticket-windows-locked", "bakery"]);
    const view = viewOf(library.challenges[0], "ru");
    expect(view).toMatchObject({ slug: "ticket-windows", title: "Две билетные кассы", answer: "choose-all" });
    expect(view.statement).toContain("касс");
    expect(JSON.stringify(view)).not.toContain("$schema");
  });

  test("CH17 a challenge without a key is listed, cannot be played, and says so", async () => {
    const library = await loadLibrary(contentDir);
    const challenge = findChallenge(library, "ticket-windows");
    expect(challenge).toMatchObject({ key: null, keyState: "missing" });
    expect(challenge && findCard(challenge)).toBeNull();
    expect(codesAt(library, tickets)).toEqual(["key-missing"]);
    const demo = findQuiz(library, "demo");
    expect(demo).toMatchObject({ playable: false });
    expect(demo && findQuizCards(library, demo)).toBeNull();
    expect(codesAt(library, "quizzes")).toEqual(["not-playable"]);
  });

  test("CH17 a key that fits makes cards, also in a checkout with CRLF", async () => {
    await writeTicketsKey();
    await edit(`${tickets}/program.py`, (text) => text.replaceAll("\n", "\r\n"));
    const library = await loadLibrary(contentDir);
    const demo = findQuiz(library, "demo");
    const cards = demo && findQuizCards(library, demo);
    expect(cards).toHaveLength(1);
    expect(cards?.[0].program).not.toContain("\r");
    expect(cards?.[0].key).toEqual(challengeKeySchema.parse(cards?.[0].key));
    expect(cards?.[0].explanation.ru).toContain("потерянным обновлением");
  });

  test("CH17 a key of another program, of other options, or unreadable is not used", async () => {
    await writeTicketsKey();
    await edit(`${tickets}/program.py`, (text) => text.replace("sleep(1)", "sleep(2)"));
    let library = await loadLibrary(contentDir);
    expect(findChallenge(library, "ticket-windows")).toMatchObject({ key: null, keyState: "stale" });

    await writeTicketsKey((key) => ({ ...key, correctOptionIds: ["a"] }));
    library = await loadLibrary(contentDir);
    expect(codesAt(library, tickets)).toEqual(["key-stale"]);

    await writeTicketsKey((key) => ({ ...key, outcomes: "none" }));
    library = await loadLibrary(contentDir);
    expect(findChallenge(library, "ticket-windows")).toMatchObject({ key: null, keyState: "invalid" });
    expect(codesAt(library, tickets)).toEqual(["schema"]);
  });

  test("CH18 bad folders are reported with all their defects and hide no other", async () => {
    await edit(`${tickets}/challenge.json`, (text) => text.slice(0, -5));
    await rm(at(tickets, "ru.md"));
    await edit(`${locked}/challenge.json`, (text) => text.replace('"lock"', '"deadlock"').replace('"b"', '"a"'));
    const library = await loadLibrary(contentDir);
    expect(library.challenges.map(({ slug }) => slug)).toEqual(["bakery"]);
    expect(codesAt(library, `${tickets}/challenge.json`)).toEqual(["not-json"]);
    expect(codesAt(library, `${tickets}/ru.md`)).toEqual(["text", "text", "text", "text"]);
    expect(codesAt(library, locked)).toEqual(["wrong-folder", "unsound"]);
    expect(codesAt(library, "quizzes/demo.json")).toEqual(["unknown-challenge"]);
  });

  test("PT1 tracks are read like quizzes, and a folder without tracks is no error", async () => {
    expect((await loadLibrary(contentDir)).tracks).toEqual([]);
    await cp(path.join(shippedContent, "tracks"), at("tracks"), { recursive: true });
    await edit("tracks/first-threads.json", (text) => JSON.stringify({ ...JSON.parse(text), challenges: ["bakery"] }));
    await edit("tracks/async.json", (text) => text.replace('"async"', '"a-sync"'));
    const library = await loadLibrary(contentDir);
    expect(library.tracks.map(({ slug, playable }) => [slug, playable])).toEqual([["first-threads", false]]);
    expect(codesAt(library, "tracks/first-threads.json")).toEqual(["not-playable"]);
    expect(codesAt(library, "tracks/async.json")).toEqual(["wrong-folder"]);
    expect(codesAt(library, "tracks/locks-and-deadlocks.json")).toEqual(["unknown-challenge"]);
  });

  test("CH15 two folders with one id: the first stays", async () => {
    await cp(at(bakery), at("challenges/thread-lifecycle/bakery-again"), { recursive: true });
    const library = await loadLibrary(contentDir);
    expect(findChallenge(library, "bakery-again")).toBeNull();
    expect(codesAt(library, "challenges/thread-lifecycle/bakery-again")).toContain("duplicate");
  });

  test("CH19 a program too wide for a phone is a warning", async () => {
    await edit(`${bakery}/program.py`, (text) => `${text}# ${"x".repeat(70)}\n`);
    const library = await loadLibrary(contentDir);
    expect(library.problems).toContainEqual({
      path: `${bakery}/program.py`,
      severity: "warning",
      code: "program",
      message: "Line 12 is wider than 64 columns.",
    });
    expect(findChallenge(library, "bakery")).not.toBeNull();
  });
});
