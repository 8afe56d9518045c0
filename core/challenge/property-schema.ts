/** The property of a repair as its author writes it: the schema of `ProgramProperty` (docs/spec/search.md, PR rules). */
import { z } from "zod";
import type { ProgramProperty } from "../execution/property";

const text = z.string().max(4_000);
const count = z.int().min(0).max(10_000);
const line = z.int().min(1);
const most = z.int().min(1).max(1_000);

export const programPropertySchema = z.strictObject({
  never: z.array(z.enum(["deadlock", "stuck", "endless", "exception"])).exactOptional(),
  outputs: z.array(text).min(1).max(200).exactOptional(),
  output: z
    .strictObject({
      contains: z.array(text).exactOptional(),
      excludes: z.array(text).exactOptional(),
      firstLine: text.exactOptional(),
      lastLine: text.exactOptional(),
      lines: z.array(text).exactOptional(),
      fewestLines: count.exactOptional(),
      mostLines: count.exactOptional(),
    })
    .exactOptional(),
  noDataRace: z.boolean().exactOptional(),
  noWorkerException: z.boolean().exactOptional(),
  inside: z
    .array(z.union([z.strictObject({ region: text, most }), z.strictObject({ lines: z.tuple([line, line]), most })]))
    .exactOptional(),
  mostVirtualSeconds: z.number().min(0).exactOptional(),
  fewestTasks: count.exactOptional(),
  mostRunning: count.exactOptional(),
}) satisfies z.ZodType<ProgramProperty>;
