import type { Hanging } from "@/core/challenge/challenge";
import type { OptionView } from "@/core/challenge/challenge-view";

type HangOption = Extract<OptionView, { type: "hangs" }>;

const ways = ["never", "sometimes", "always"] as const satisfies Hanging[];

/** "Can it hang?" as options, so that it is asked and answered like any other choice. */
export const hangOptions: HangOption[] = ways.map((how, index) => ({
  id: "abc"[index],
  type: "hangs",
  how,
}));

export function hangOptionOf(how: Hanging): HangOption {
  return hangOptions[ways.indexOf(how)];
}
