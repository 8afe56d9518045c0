import type { Distribution } from "@/core/quiz/views";

/** Everybody the round was asked of, with and without an answer. */
export function askedCount({ right, partial, wrong, unanswered }: Distribution): number {
  return right + partial + wrong + unanswered;
}

/** `count` of `total` as a whole percentage; 0 of 0 is 0. Never 0 for somebody, never 100 unless it is everybody. */
export function sharePercent(count: number, total: number): number {
  if (count <= 0 || total <= 0) return 0;
  if (count >= total) return 100;
  return Math.min(Math.max(Math.round((count / total) * 100), 1), 99);
}
