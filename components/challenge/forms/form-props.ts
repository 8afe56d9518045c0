import type { AnswerValue } from "@/core/challenge/answer-value";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import type { Verification } from "@/core/challenge/verification";

/** What every form of answering gets. */
export interface AnswerFormProps<View extends ChallengeView = ChallengeView> {
  challenge: View;
  onSubmit: (value: AnswerValue) => void;
  /** The answer is on its way, or being checked: it stays visible, nothing can be sent again. */
  pending?: boolean;
  /** The question is closed, or the answer already counted. */
  disabled?: boolean;
  /** Listens for keys anywhere on the page; turn off where several forms share one. */
  shortcuts?: boolean;
  /** Where what is typed or done so far is kept in this browser, for the forms that take long. */
  draftKey: string;
  /** What the engine said of the answer before, of a repair. */
  verification?: Verification | null;
}
