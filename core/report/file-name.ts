/** The name of a report's file (RX5): it stands in a header and in a folder of a stranger's computer. */

/** `interleave-<quiz>-<day>.<kind>`; the day in UTC. */
export function reportFileName(quizSlug: string, playedAt: Date, kind: "csv" | "xlsx"): string {
  const quiz = quizSlug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  const day = playedAt.toISOString().slice(0, 10);
  return `${["interleave", quiz, day].filter(Boolean).join("-")}.${kind}`;
}
