/** Views of a session as the server sends them, for the tests of the screens: one program, ten players, every phase. */

import type { Option } from "@/core/challenge/challenge";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import { liveSessionIdSchema, pinSchema, playerIdSchema } from "@/core/quiz/ids";
import { defaultSettings } from "@/core/quiz/settings";
import type { HostView, LeaderboardEntry, PlayerView, Reveal, RoundView } from "@/core/quiz/views";

export const fixtureNow = 1_790_000_000_000;
export const fixtureNames = ["Anna", "Boris", "Vera", "Grigory", "Daria", "Egor", "Zhenya", "Zoya", "Ivan", "Katya"];

const sessionId = liveSessionIdSchema.parse("6a1f0a52-6b0e-4b35-9d0e-1f4c1c3f0001");
const playerIdOf = (nickname: string) => {
  const code = [...nickname].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 0xffffffff;
  return playerIdSchema.parse(`00000000-0000-4000-8000-${code.toString(16).padStart(12, "0")}`);
};

/** A leaderboard from `[nickname, score, gained]`, best first. */
export function board(...rows: [nickname: string, score: number, gained: number][]): LeaderboardEntry[] {
  return rows.map(([nickname, score, gained]) => ({
    playerId: playerIdOf(nickname),
    nickname,
    score,
    gained,
    rank: 1 + rows.filter((other) => other[1] > score).length,
  }));
}

const option = (id: string, stdout: string, status: "finished" | "deadlock" = "finished"): Option => ({
  id,
  type: "outcome",
  status,
  stdout,
  exception: null,
});

export const transfers: ChallengeView = {
  id: "45cb94a3-07a0-4f17-82df-f072e20942ad",
  slug: "crossed-transfers",
  title: "Crossed transfers",
  statement: "Two people pay each other at the same time. **What can this program print, and can it hang?**",
  program: `import threading

anna = threading.Lock()
boris = threading.Lock()


def transfer(payer, payee, note):
    with payer:
        with payee:
            print(note)


first = threading.Thread(
    target=transfer, args=(anna, boris, "Anna paid")
)
second = threading.Thread(
    target=transfer, args=(boris, anna, "Boris paid")
)
first.start()
second.start()
first.join()
second.join()
print("bank closed")
`,
  concept: "deadlock",
  difficulty: 3,
  kind: "predict",
  answer: "choose-all",
  lines: [],
  options: [
    option("a", "Anna paid\nBoris paid\nbank closed\n"),
    option("b", "", "deadlock"),
    option("c", "Anna paid\n", "deadlock"),
    option("d", "Boris paid\nAnna paid\nbank closed\n"),
    option("e", "Anna paid\nbank closed\nBoris paid\n"),
  ],
  timeLimitSeconds: 90,
};

export const report: ChallengeView = {
  ...transfers,
  id: "acf47805-40a4-4913-ba69-def335fc5531",
  slug: "daily-report",
  title: "The report",
  statement: "The day begins, a report goes out, the day ends. **Type exactly what is printed.**",
  program: `import asyncio


async def send_report():
    print("report sent")


async def main():
    print("day begins")
    send_report()
    await asyncio.sleep(1)
    print("day ends")


asyncio.run(main())
`,
  concept: "event-loop",
  kind: "predict",
  answer: "type-output",
  lines: [],
  options: [],
};

const roundOf = (challenge: ChallengeView): RoundView => ({
  index: 1,
  challenge,
  openedAt: fixtureNow - 48_000,
  closesAt: fixtureNow + 42_000,
  pausedAt: null,
  ballot: 1,
});

const outcome = (stdout: string, chance: number, status: "finished" | "deadlock" = "finished") => ({
  status,
  stdout,
  exception: null,
  virtualSeconds: 0,
  chance,
});

export const transfersReveal: Reveal = {
  correctOptionIds: ["a", "b", "d"],
  optionNotes: [],
  solution: { kind: "predict", secondsRange: [0, null], hangs: "sometimes" },
  states: 14,
  outcomes: [
    outcome("Anna paid\nBoris paid\nbank closed\n", 0.61),
    outcome("Boris paid\nAnna paid\nbank closed\n", 0.22),
    outcome("", 0.17, "deadlock"),
  ],
  outcomeCount: 3,
  featuredOutcome: 2,
  explanation:
    "Each thread takes **its own payer's lock first**. If both do so before either goes on, Anna's thread waits for `boris` " +
    "and Boris's thread waits for `anna`: a cycle, and nobody will ever let go.\n\nTaking the locks in one agreed order " +
    "(say, by name) makes the cycle impossible.",
};

export const reportReveal: Reveal = {
  correctOptionIds: [],
  optionNotes: [],
  solution: { kind: "predict", secondsRange: [1, 1], hangs: "never" },
  states: 6,
  outcomes: [outcome("day begins\nday ends\n", 1)],
  outcomeCount: 1,
  featuredOutcome: 0,
  explanation: "`send_report()` only makes a coroutine. Nobody awaits it, so its body never runs.",
};

const classBase = {
  settings: defaultSettings,
  joinOpen: true,
  coHostKey: null,
  questionsLeft: [],
  version: 40,
  sessionId,
  quizTitle: "Locks and deadlocks",
  roundCount: 4,
  serverNow: fixtureNow,
  pin: pinSchema.parse("480315"),
  playerCount: fixtureNames.length,
  demo: false,
  role: "host" as const,
};

export const fixtureBoard = board(
  ["Vera", 1873, 968],
  ["Anna", 1790, 860],
  ["Egor", 1655, 0],
  ["Boris", 1420, 655],
  ["Zoya", 1310, 910],
  ["Daria", 1240, 120],
  ["Ivan", 980, 0],
  ["Katya", 640, 310],
  ["Grigory", 640, 0],
  ["Zhenya", 0, 0],
);

const roster = fixtureBoard
  .map(({ playerId, nickname, score }) => ({ playerId, nickname, score }))
  .toSorted((a, b) => (a.nickname < b.nickname ? -1 : 1));

const playersOf = (names: string[]) => names.map((nickname) => ({ playerId: playerIdOf(nickname), nickname }));

const distribution = {
  options: [
    { optionId: "a", count: 9 },
    { optionId: "b", count: 4 },
    { optionId: "c", count: 3 },
    { optionId: "d", count: 6 },
    { optionId: "e", count: 1 },
  ],
  texts: [],
  right: 3,
  partial: 4,
  wrong: 2,
  unanswered: 1,
  first: null,
};

/** The host's screen in every phase, in the order of play. */
export const hostViews = {
  emptyLobby: {
    ...classBase,
    phase: "lobby",
    players: [],
    playerCount: 0,
    roster: [],
    controls: ["session:start", "session:end"],
  },
  lobby: {
    ...classBase,
    phase: "lobby",
    players: playersOf(fixtureNames),
    roster: roster.map((player) => ({ ...player, score: 0 })),
    controls: ["session:start", "session:end", "player:remove"],
  },
  open: {
    ...classBase,
    phase: "in-round",
    state: "open",
    round: roundOf(transfers),
    answeredCount: 7,
    checks: null,
    roster,
    controls: ["round:close", "session:end", "player:remove"],
  },
  locked: {
    ...classBase,
    phase: "in-round",
    state: "locked",
    round: roundOf(transfers),
    answeredCount: 9,
    checks: null,
    roster,
    controls: ["round:reveal", "session:end", "player:remove"],
  },
  revealed: {
    ...classBase,
    phase: "in-round",
    state: "revealed",
    round: roundOf(transfers),
    answeredCount: 9,
    checks: null,
    reveal: transfersReveal,
    distribution,
    roster,
    controls: ["leaderboard:show", "session:end", "player:remove"],
  },
  typedOpen: {
    ...classBase,
    phase: "in-round",
    state: "open",
    round: roundOf(report),
    answeredCount: 0,
    checks: null,
    roster,
    controls: ["round:close", "session:end", "player:remove"],
  },
  typedRevealed: {
    ...classBase,
    phase: "in-round",
    state: "revealed",
    round: roundOf(report),
    answeredCount: 8,
    checks: null,
    reveal: reportReveal,
    distribution: {
      options: [],
      texts: [
        { text: "day begins\nreport sent\nday ends", count: 4, correct: false },
        { text: "day begins\nday ends", count: 3, correct: true },
        { text: "day begins", count: 1, correct: false },
      ],
      right: 3,
      partial: 0,
      wrong: 5,
      unanswered: 2,
      first: null,
    },
    roster,
    controls: ["leaderboard:show", "session:end", "player:remove"],
  },
  leaderboard: {
    ...classBase,
    phase: "leaderboard",
    roundIndex: 1,
    isLastRound: false,
    leaderboard: fixtureBoard,
    roster,
    controls: ["round:next", "session:end", "player:remove"],
  },
  lastLeaderboard: {
    ...classBase,
    phase: "leaderboard",
    roundIndex: 3,
    isLastRound: true,
    leaderboard: fixtureBoard,
    roster,
    controls: ["session:end", "player:remove"],
  },
  ended: {
    ...classBase,
    phase: "ended",
    podium: fixtureBoard.slice(0, 3),
    leaderboard: fixtureBoard,
    roster,
    controls: [],
  },
} satisfies Record<string, HostView>;

const playerBase = {
  settings: { questionOn: "everywhere", points: "speed", leaderboard: "top", peerInstruction: false } as const,
  version: 40,
  sessionId,
  quizTitle: "Locks and deadlocks",
  roundCount: 4,
  serverNow: fixtureNow,
  role: "player" as const,
  me: { playerId: playerIdOf("Anna"), nickname: "Anna", score: 930, rank: 3, streak: 1 },
};

const chosen = {
  value: { kind: "choose-all" as const, optionIds: ["a", "c", "d"] },
  receivedAt: fixtureNow - 21_000,
  check: null,
};

/** One player's screen in every phase. */
export const playerViews = {
  lobby: { ...playerBase, phase: "lobby", me: { ...playerBase.me, score: 0, rank: null, streak: 0 } },
  open: {
    ...playerBase,
    phase: "in-round",
    state: "open",
    round: roundOf(transfers),
    myAnswer: null,
    myFirstAnswer: null,
  },
  typedOpen: {
    ...playerBase,
    phase: "in-round",
    state: "open",
    round: roundOf(report),
    myAnswer: null,
    myFirstAnswer: null,
  },
  answered: {
    ...playerBase,
    phase: "in-round",
    state: "open",
    round: roundOf(transfers),
    myAnswer: chosen,
    myFirstAnswer: null,
  },
  locked: {
    ...playerBase,
    phase: "in-round",
    state: "locked",
    round: roundOf(transfers),
    myAnswer: null,
    myFirstAnswer: null,
  },
  right: {
    ...playerBase,
    phase: "in-round",
    state: "revealed",
    round: roundOf(transfers),
    myFirstAnswer: null,
    myAnswer: { ...chosen, value: { kind: "choose-all", optionIds: ["a", "b", "d"] } },
    reveal: transfersReveal,
    result: { verdict: "right", credit: 1, points: { correctness: 500, speed: 310, streak: 50, total: 860 } },
    me: { ...playerBase.me, score: 1790, rank: 2, streak: 2 },
  },
  partial: {
    ...playerBase,
    phase: "in-round",
    state: "revealed",
    round: roundOf(transfers),
    myFirstAnswer: null,
    myAnswer: chosen,
    reveal: transfersReveal,
    result: { verdict: "partial", credit: 1 / 3, points: { correctness: 167, speed: 98, streak: 0, total: 265 } },
  },
  wrong: {
    ...playerBase,
    phase: "in-round",
    state: "revealed",
    round: roundOf(report),
    myFirstAnswer: null,
    myAnswer: {
      value: { kind: "type-output", text: "day begins\nreport sent\nday ends" },
      receivedAt: fixtureNow - 9_000,
      check: null,
    },
    reveal: reportReveal,
    result: { verdict: "wrong", credit: 0, points: { correctness: 0, speed: 0, streak: 0, total: 0 } },
  },
  unanswered: {
    ...playerBase,
    phase: "in-round",
    state: "revealed",
    round: roundOf(transfers),
    myFirstAnswer: null,
    myAnswer: null,
    reveal: transfersReveal,
    result: { verdict: "unanswered", credit: 0, points: { correctness: 0, speed: 0, streak: 0, total: 0 } },
  },
  leaderboard: {
    ...playerBase,
    phase: "leaderboard",
    roundIndex: 1,
    isLastRound: false,
    playerCount: 10,
    behind: 83,
    around: [],
    me: { ...playerBase.me, score: 1790, rank: 2, streak: 2 },
  },
  ended: {
    ...playerBase,
    phase: "ended",
    playerCount: 10,
    podium: fixtureBoard.slice(0, 3),
    me: { ...playerBase.me, score: 1790, rank: 2, streak: 2 },
  },
} satisfies Record<string, PlayerView>;
