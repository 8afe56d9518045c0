/** What a commit of a live session means for the tables: the same rows, whichever way they are written. */
import type { Cell, Columns } from "./bulk-rows";
import { timeCell } from "./bulk-rows";
import type { LiveCommit } from "./live-session-store";

/**
 * Rows to insert (a key that is there already is an error), to put in the place of those with the same keys if there are any, or whose other
 * columns are to be set in the rows that have these keys.
 */
export interface RowChange {
  how: "insert" | "put" | "update";
  table: "LiveEvent" | "Player" | "Answer";
  columns: Columns;
  keys: readonly string[];
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
      how: "insert",
      table: "LiveEvent",
      columns: eventColumns,
      keys: ["sessionId", "sequence"],
      rows: events.map(({ sequence, type, payload, at }) => [
        sessionId,
        sequence,
        type,
        JSON.stringify(payload),
        timeCell(at),
      ]),
    },
    {
      how: "insert",
      table: "Player",
      columns: playerColumns,
      keys: playerKeys,
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
      how: "update",
      table: "Player",
      columns: removalColumns,
      keys: playerKeys,
      rows: removed.map(({ playerId, at }) => [playerId, sessionId, timeCell(at)]),
    },
    {
      how: "update",
      table: "Player",
      columns: scoreColumns,
      keys: playerKeys,
      rows: scores.map(({ playerId, score }) => [playerId, sessionId, score]),
    },
    {
      how: "put",
      table: "Answer",
      columns: answerColumns,
      keys: answerKeys,
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
      how: "update",
      table: "Answer",
      columns: gradeColumns,
      keys: answerKeys,
      rows: grades.map(({ playerId, round, correct, points }) => [sessionId, round, playerId, correct, points]),
    },
  ];
  return changes.filter(({ rows }) => rows.length > 0);
}
