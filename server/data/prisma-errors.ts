/** What Prisma's errors mean, in our words. Both providers report them alike, but for how they name the column. */

interface KnownError {
  code: string;
  meta?: unknown;
}

function isKnownError(error: unknown): error is KnownError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^P\d{4}$/.test(error.code);
}

/** The row was refused because another one has this value in `column`. */
export function isUniqueViolation(error: unknown, column: string): boolean {
  return isKnownError(error) && error.code === "P2002" && JSON.stringify(error.meta ?? null).includes(column);
}

/** Two transactions met, and this one was undone: run it again. */
export function isWriteConflict(error: unknown): boolean {
  return isKnownError(error) && error.code === "P2034";
}
