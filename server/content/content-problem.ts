/** What is wrong with the content, in words for its author. An error takes the thing out of the library or out of play. */
export interface ContentProblem {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  severity: "error" | "warning";
  code:
    | "unreadable"
    | "not-json"
    | "schema"
    | "unsound"
    | "wrong-folder"
    | "duplicate"
    | "text"
    | "program"
    | "key-missing"
    | "key-stale"
    | "unknown-challenge"
    | "not-playable";
  message: string;
}
