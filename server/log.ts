/** One line per event on stderr, as JSON: stdout belongs to what a person reads. */

type Level = "debug" | "info" | "warn" | "error";
type Fields = Record<string, string | number | boolean | null | undefined>;

export interface Log {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  /** Never pass what a person typed or a secret in `fields`. */
  error(event: string, error: unknown, fields?: Fields): void;
}

const levels = ["debug", "info", "warn", "error", "silent"] as const;

export function createLog(
  lowest: (typeof levels)[number],
  write: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Log {
  const note = (level: Level, event: string, fields: Fields) => {
    if (levels.indexOf(level) < levels.indexOf(lowest)) return;
    write(JSON.stringify({ at: new Date().toISOString(), level, event, ...fields }));
  };
  return {
    debug: (event, fields = {}) => note("debug", event, fields),
    info: (event, fields = {}) => note("info", event, fields),
    warn: (event, fields = {}) => note("warn", event, fields),
    error: (event, error, fields = {}) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      note("error", event, { ...fields, error: text });
    },
  };
}
