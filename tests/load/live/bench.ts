/**
 * `npm run bench:live`: a class as large as you like plays against the built server with a database on this machine's
 * disk. The players are a process of their own (driver.ts); what the server uses is read from outside, on Linux.
 *
 *   --players 50,2000   sizes of one session (default 50,200,1000,2000,5000; `none` leaves it out)
 *   --sessions 200x30   many sessions at once (`none` leaves it out)
 *   --bare 2000         clients of a bare Socket.IO server that only acknowledges (`none` leaves it out)
 *   --rounds 1          questions per session (default: enough for some hundred answers)
 *   --json              one object per line
 */

import { type ChildProcess, spawn } from "node:child_process";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { answerKindOf } from "@/core/challenge/answer-kind";
import { prepareProduct } from "@/scripts/build-product";
import { findQuizCards } from "@/server/content/card";
import { getLibrary } from "@/server/content/library";
import { startServer } from "../../support/server";
import { startDriver } from "./driver-orders";
import { answersOverMs, type ClassFigures, measureClass, measureIdle } from "./measure-class";
import { usageOf } from "./process-usage";

const { values: flags } = parseArgs({
  options: {
    players: { type: "string", default: "50,200,1000,2000,5000" },
    sessions: { type: "string", default: "200x30" },
    bare: { type: "string", default: "2000" },
    rounds: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
  },
});
const playersMax = 15_000;
/** A figure rests on at least so many answers, unless that takes too many questions. */
const answersWanted = 600;
const roundsMax = 6;
/** Played before every measurement and not reported: a server that has just started still compiles its own code. */
const warmUp = { sessions: 5, perSession: 40, rounds: 2 };

function numberFrom(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 2 || number > playersMax)
    throw new Error(`not a number of players: ${text}`);
  return number;
}

const listFrom = (text: string): string[] => (text === "none" ? [] : text.split(","));

async function findCards() {
  const library = await getLibrary();
  const playable = library.quizzes.flatMap((quiz) => findQuizCards(library, quiz) ?? []);
  return playable.filter(({ challenge }) =>
    ["choose-one", "choose-all", "type-output"].includes(answerKindOf(challenge)),
  );
}

function roundsFor(players: number): number {
  return Number(flags.rounds) || Math.min(roundsMax, Math.max(1, Math.ceil(answersWanted / players)));
}

function startBare(): Promise<{ child: ChildProcess; port: number }> {
  const file = path.join(import.meta.dirname, "bare-server.ts");
  const child = spawn(process.execPath, ["--import", "tsx", file], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (port) => resolve({ child, port: Number(port) }));
    child.once("exit", (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
}

/** The same answers to a server that does nothing with them. */
async function measureBare(players: number) {
  const { child, port } = await startBare();
  const driver = startDriver();
  try {
    const pid = child.pid ?? 0;
    await driver.tell({ do: "join", port, pins: [null], perSession: players });
    const idlePerMs = await measureIdle(pid);
    const before = usageOf(pid).cpuMs;
    const startedAt = performance.now();
    const values = [{ kind: "choose-one" as const, optionId: "a" }];
    const answers = await driver.tell({ do: "answer", round: 0, values, overMs: answersOverMs, silent: 0 });
    const cpuMs = usageOf(pid).cpuMs - before - idlePerMs * (performance.now() - startedAt);
    return { cpuPerAnswerUs: (cpuMs * 1_000) / answers.sent, ackMs: answers.latencyMs, rssMb: usageOf(pid).rssMb };
  } finally {
    driver.stop();
    child.kill();
  }
}

const columns: [title: string, of: (one: ClassFigures) => string][] = [
  ["answers", (one) => String(one.answers)],
  ["lost", (one) => String(one.lost + one.unheard)],
  [
    "refused",
    (one) =>
      Object.entries(one.refusals)
        .map(([name, count]) => `${count} ${name}`)
        .join() || "0",
  ],
  ["µs/answer", (one) => one.cpuPerAnswerUs.toFixed(0)],
  ["ack p50", (one) => one.ackMs.p50.toFixed(1)],
  ["p95", (one) => one.ackMs.p95.toFixed(1)],
  ["p99", (one) => one.ackMs.p99.toFixed(1)],
  ["max", (one) => one.ackMs.max.toFixed(1)],
  ["open ms", (one) => one.openingMs.toFixed(0)],
  ["reveal ms", (one) => one.revealMs.toFixed(0)],
  ["messages", (one) => String(one.messages)],
  ["bytes", (one) => one.bytes.toFixed(0)],
  ["µs/question", (one) => one.cpuPerQuestionUs.toFixed(0)],
  ["join s", (one) => (one.joinMs / 1_000).toFixed(1)],
  ["RSS MB", (one) => one.rssMb.toFixed(0)],
  ["load", (one) => one.load.toFixed(1)],
];

function print(label: string, cells: string[]): void {
  console.log(label.padEnd(14) + cells.map((cell) => cell.padStart(12)).join(""));
}

await prepareProduct(async (_, work) => void (await work()));
const cards = await findCards();
const sizes = [
  ...listFrom(flags.players).map((size) => ({ label: size, sessions: 1, perSession: numberFrom(size) })),
  ...listFrom(flags.sessions).map((pair) => {
    const [sessions, perSession] = pair.split("x").map(numberFrom);
    return { label: `${sessions} × ${perSession}`, sessions, perSession };
  }),
];
if (!flags.json) {
  console.log(`${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}, Node ${process.version}`);
  console.log(`Answers spread over ${answersOverMs} ms; times in ms; messages and bytes per player and question.\n`);
  print(
    "players",
    columns.map(([title]) => title),
  );
}
for (const { label, ...size } of sizes) {
  const server = await startServer({ LOG_LEVEL: "warn" });
  const driver = startDriver();
  try {
    const rounds = roundsFor(size.sessions * size.perSession);
    await measureClass(server, driver, cards, warmUp);
    const figures = await measureClass(server, driver, cards, { ...size, rounds });
    if (flags.json) console.log(JSON.stringify({ players: label, rounds, ...figures }));
    else
      print(
        label,
        columns.map(([, of]) => of(figures)),
      );
    const logged = server
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    if (logged.length > 0) console.error(`The server logged ${logged.length} lines, the first: ${logged[0]}`);
  } finally {
    driver.stop();
    await server.remove();
  }
}
for (const size of listFrom(flags.bare)) {
  const bare = await measureBare(numberFrom(size));
  if (flags.json) console.log(JSON.stringify({ bare: Number(size), ...bare }));
  else {
    const { p50, p95, p99, max } = bare.ackMs;
    const times = [p50, p95, p99, max].map((ms) => ms.toFixed(1)).join(" / ");
    console.log(
      `\nBare Socket.IO, ${size} clients: ${bare.cpuPerAnswerUs.toFixed(0)} µs per answer, ack ${times} ms, RSS ${bare.rssMb.toFixed(0)} MB`,
    );
  }
}
