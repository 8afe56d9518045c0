/** The few members of better-sqlite3 that sqlite-writer.ts uses; the package brings no types. */
declare module "better-sqlite3" {
  interface Statement {
    /** Throws an error with a `code` such as `SQLITE_BUSY`. */
    run(...values: (string | number | null)[]): { changes: number };
  }
  export default class Sqlite {
    /** `timeout`: for how many milliseconds a locked database holds up the whole thread. */
    constructor(file: string, options: { timeout: number; fileMustExist: boolean });
    readonly inTransaction: boolean;
    prepare(sql: string): Statement;
    exec(sql: string): void;
    pragma(text: string): unknown;
    close(): void;
  }
}
