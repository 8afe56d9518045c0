/** What a player sends as an answer: plain JSON, one form per way of answering. */
import { z } from "zod";
import { hangingSchema, optionIdSchema } from "./challenge";

export const answerValueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("choose-one"), optionId: optionIdSchema }),
  z.strictObject({ kind: z.literal("choose-all"), optionIds: z.array(optionIdSchema).max(8) }),
  z.strictObject({ kind: z.literal("type-output"), text: z.string().max(4000) }),
  /** Indices of the challenge's `lines` in the order in which they are printed. */
  z.strictObject({ kind: z.literal("order-lines"), order: z.array(z.int().min(0).max(11)).max(12) }),
  z.strictObject({ kind: z.literal("give-duration"), seconds: z.number().min(0).max(1e9) }),
  z.strictObject({ kind: z.literal("can-hang"), how: hangingSchema }),
  /** The text of each editable region, in order, line ends between its lines only. */
  z.strictObject({ kind: z.literal("repair"), regions: z.array(z.string().max(8_000)).max(8) }),
  z.strictObject({ kind: z.literal("choose"), optionId: optionIdSchema }),
  /** The choices made, by the names the engine gives them (`1`, `1t`). */
  z.strictObject({ kind: z.literal("drive"), choices: z.array(z.string().regex(/^\d{1,4}t?$/)).max(1_000) }),
  /** 1-based lines of the program. */
  z.strictObject({ kind: z.literal("spot"), lines: z.array(z.int().min(1).max(10_000)).min(1).max(2) }),
]);
export type AnswerValue = z.infer<typeof answerValueSchema>;
export type AnswerKind = AnswerValue["kind"];
