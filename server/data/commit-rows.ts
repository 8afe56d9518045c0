/** What a commit of a live session means for the tables: the same rows, whichever way they are written. */
import type { Cell, Columns } from "./bulk-rows";
import { timeCell } from "./bulk-rows";
import type { LiveCommit } from "./live-session-store";

/** Rows to insert, or, with `keys`, the other columns to set in the rows that have these keys. */
export interface RowChange {
  table: "LiveEvent" | "Player" | "Answer";
  columns: Columns;
  keys: readonly string[] | null;
  rows: Cell[][];
}

const eventColumns: Columns = [
  ["sessionId", "text"],
  ["sequence", "integer"],
  ["type", "text"],
  ["payload", "json"],
  ["at", "time"],
];
const playerColumns: Columns = [
  ["id", "text"],
  ["sessionId", "text"],
  ["nickname", "text"],
  ["tokenHash", "text"],
  ["simulated", "boolean"],
  ["joinedAt", "time"],
  ["removedAt", "time"],
  ["score", "integer"],
];
const answerColumns: Columns = [
  ["sessionId", "text"],
  ["round", "integer"],
  ["playerId", "text"],
  ["challengeId", "text"],
  ["value", "json"],
  ["receivedAt", "time"],
  ["correct", "boolean"],
  ["points", "integer"],
];
const gradeColumns: Columns = [
  ["sessionId", "text"],
  ["round", "integer"],
  ["playerId", "text"],
  ["correct", "boolean"],
  ["points", "integer"],
];
const scoreColumns: Columns = [
  ["id", "text"],
  ["sessionId", "text"],
  ["score", "integer"],
];
const removalColumns: Columns = [
  ["id", "text"],
  ["sessionId", "text"],
  ["removedAt", "time"],
];
const playerKeys = ["id", "sessionId"];
const answerKeys = ["sessionId", "round", "playerId"];

/** In the order in which they must be written; changes without rows are left out. */
export function rowChangesOf(commit: LiveCommit): RowChange[] {
  const { sessionId, events, joined = [], removed = [], answers = [], grades = [], scores = [] } = commit;
  const changes: RowChange[] = [
    {
      table: "LiveEvent",
      columns: eventColumns,
      keys: null,
      rows: events.map(({ sequence, type, payload, at }) => [
        sessionId,
        sequence,
        type,
        JSON.stringify(payload),
        timeCell(at),
      ]),
    },
    {
      table: "Player",
      columns: playerColumns,
      keys: null,
      rows: joined.map((player) => [
        player.id,
        sessionId,
        player.nickname,
        player.tokenHash,
        player.simulated,
        timeCell(player.joinedAt),
        player.removedAt === null ? null : timeCell(player.removedAt),
        player.score,
      ]),
    },
    {
      table: "Player",
      columns: removalColumns,
      keys: playerKeys,
      rows: removed.map(({ playerId, at }) => [playerId, sessionId, timeCell(at)]),
    },
    {
      table: "Player",
      columns: scoreColumns,
      keys: playerKeys,
      rows: scores.map(({ playerId, score }) => [playerId, sessionId, score]),
    },
    {
      table: "Answer",
      columns: answerColumns,
      keys: null,
      rows: answers.map((answer) => [
        sessionId,
        answer.round,
        answer.playerId,
        answer.challengeId,
        JSON.stringify(answer.value),
        timeCell(answer.receivedAt),
        answer.correct,
        answer.points,
      ]),
    },
    {
      table: "Answer",
      columns: gradeColumns,
      keys: answerKeys,
      rows: grades.map(({ playerId, round, correct, points }) => [sessionId, round, playerId, correct, points]),
    },
  ];
  return changes.filter(({ rows }) => rows.length > 0);
}
