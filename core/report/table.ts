/** A sheet of a report: what the files of every format hold. */
export interface Table {
  /** Of the sheet; at most 31 characters, none of `[]:*?/\`. */
  name: string;
  header: string[];
  /** As long as the header. Null is an empty cell. */
  rows: (string | number | null)[][];
}
