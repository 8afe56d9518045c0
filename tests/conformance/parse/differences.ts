/** Where we mean to differ from CPython, each with the reason. */
export interface Difference {
  source: string;
  /** What we say instead; null when we accept. */
  ours: { kind: "syntax" | "unsupported"; message: string } | null;
  reason: string;
}

const unsupported = (source: string, message: string, reason: string): Difference => ({
  source,
  ours: { kind: "unsupported", message },
  reason,
});

export const differences: readonly Difference[] = [
  unsupported("t'abc'\n", "template strings (t-strings) are not supported", "the machine has no templates"),
  unsupported(
    "'\\N{DASH}'\n",
    "the escape \\N{DASH} is not supported",
    "the names of all characters would be a megabyte of tables",
  ),
  { source: "\ufeffx = 1\n", ours: null, reason: "CPython drops a byte order mark from files, but not from strings" },
  {
    source: "(a b) c (\n",
    ours: { kind: "syntax", message: "'(' was never closed" },
    reason: "two faults in one line; which of them CPython names depends on how far its parser happened to read",
  },
];
