/**
 * Printed text as people compare it (CH4): line ends of any system are one, and blanks that nobody can see at the end
 * of a line, or blank lines at the end of the text, do not count. Everything else does, case and inner blanks included.
 */
export function normaliseOutput(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+(?=\n|$)/g, "")
    .replace(/\n+$/, "");
}
