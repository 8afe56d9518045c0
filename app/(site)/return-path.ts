const defaultPath = "/quizzes";

/**
 * Where to go after signing in: a path of this site from `?next=`, or the list of quizzes. Anything that a browser
 * could take for another site (`//host`, `/\host`, a scheme) is not a path.
 */
export function parseReturnPath(value: string | string[] | undefined): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(value)) return defaultPath;
  return value;
}
