import { readFile } from "node:fs/promises";
import { type ZodType, z } from "zod";
import type { ContentProblem } from "./content-problem";

export type ReadResult<T> = { ok: true; value: T } | { ok: false; problem: Omit<ContentProblem, "path" | "severity"> };

/** The file or folder is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** The text of a file, or null when there is none; any other failure is a problem. */
export async function readText(path: string): Promise<ReadResult<string | null>> {
  try {
    return { ok: true, value: await readFile(path, "utf8") };
  } catch (error) {
    if (isMissing(error)) return { ok: true, value: null };
    return { ok: false, problem: { code: "unreadable", message: String(error) } };
  }
}

/** Reads, parses and checks a JSON file; a file that is absent gives null. */
export async function readJson<T>(path: string, schema: ZodType<T>): Promise<ReadResult<T | null>> {
  const text = await readText(path);
  if (!text.ok) return text;
  if (text.value === null) return { ok: true, value: null };
  let json: unknown;
  try {
    json = JSON.parse(text.value);
  } catch (error) {
    return {
      ok: false,
      problem: { code: "not-json", message: error instanceof Error ? error.message : String(error) },
    };
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) return { ok: false, problem: { code: "schema", message: z.prettifyError(parsed.error) } };
  return { ok: true, value: parsed.data };
}
