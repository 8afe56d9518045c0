/**
 * Many rows in one statement. A row by the client's `create` costs about 0.2 ms of processor time and `createMany` is
 * no cheaper; the same rows handed over as one JSON parameter cost a tenth (docs/decisions/0013-bulk-rows-as-json.md).
 */
import type { Database, SqlDialect } from "./database";

export type ColumnType = "text" | "integer" | "boolean" | "json" | "time";
export type Columns = readonly (readonly [name: string, type: ColumnType])[];
export type Cell = string | number | boolean | null;

/** How a time is stored by Prisma's SQLite adapter: text that sorts. */
export const timeCell = (time: Date): string => time.toISOString().replace("Z", "+00:00");

const postgresqlCasts: Record<ColumnType, string> = {
  text: "::text",
  integer: "::integer",
  boolean: "::boolean",
  json: "::jsonb",
  time: "::timestamptz AT TIME ZONE 'UTC'",
};

/** `SELECT` of the rows in the one JSON parameter, with these columns. */
function selectRows(dialect: SqlDialect, columns: Columns): string {
  if (dialect === "sqlite") {
    const cells = columns.map(([name], index) => `json_extract(value, '$[${index}]') AS "${name}"`);
    return `SELECT ${cells.join(", ")} FROM json_each(?)`;
  }
  const cells = columns.map(([name, type], index) => `(value->>${index})${postgresqlCasts[type]} AS "${name}"`);
  return `SELECT ${cells.join(", ")} FROM jsonb_array_elements($1::jsonb)`;
}

type RawClient = Pick<Database, "$executeRawUnsafe">;

/**
 * Inserts the rows, whose cells stand in the order of `columns`. A row whose `replaceBy` columns are those of a stored one takes
 * its place; without `replaceBy` it throws, and none is stored.
 */
export async function insertRows(
  client: RawClient,
  dialect: SqlDialect,
  table: string,
  columns: Columns,
  rows: Cell[][],
  replaceBy: readonly string[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map(([name]) => `"${name}"`).join(", ");
  const changes = columns.filter(([name]) => !replaceBy.includes(name)).map(([name]) => `"${name}" = excluded."${name}"`);
  const keys = replaceBy.map((name) => `"${name}"`).join(", ");
  // Without the WHERE, SQLite takes the ON of the conflict for that of a join.
  const replace = replaceBy.length === 0 ? "" : ` WHERE true ON CONFLICT (${keys}) DO UPDATE SET ${changes.join(", ")}`;
  const sql = `INSERT INTO "${table}" (${names}) ${selectRows(dialect, columns)}${replace}`;
  await client.$executeRawUnsafe(sql, JSON.stringify(rows));
}

/** Sets the columns other than `keys` in the rows that have these keys. Answers how many rows were found. */
export async function updateRows(
  client: RawClient,
  dialect: SqlDialect,
  table: string,
  columns: Columns,
  keys: readonly string[],
  rows: Cell[][],
): Promise<number> {
  if (rows.length === 0) return 0;
  const changes = columns.filter(([name]) => !keys.includes(name)).map(([name]) => `"${name}" = changed."${name}"`);
  const match = keys.map((name) => `"${table}"."${name}" = changed."${name}"`).join(" AND ");
  const sql = `UPDATE "${table}" SET ${changes.join(", ")} FROM (${selectRows(dialect, columns)}) AS changed WHERE ${match}`;
  return client.$executeRawUnsafe(sql, JSON.stringify(rows));
}
