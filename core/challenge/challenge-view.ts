/** What a player may see of a challenge before the reveal: by type, nothing that tells the answer. */
import type { ProgramProperty } from "../execution/property";
import type { ChallengeFile, ChallengeOf, Concept, DriveGoal, LineRange, Localized, Option } from "./challenge";

type Hidden = "feedback" | "belief" | "mutant";
/** An option without what its author says about it. */
export type OptionView = Option extends infer One ? (One extends Option ? Omit<One, Hidden> : never) : never;

interface ViewBase {
  id: string;
  slug: string;
  title: string;
  /** Markdown, in the player's language. */
  statement: string;
  /** Empty where the kind has no program. */
  program: string;
  concept: Concept;
  difficulty: number;
  timeLimitSeconds: number;
}

export type ChallengeView = ViewBase &
  (
    | { kind: "predict"; answer: ChallengeOf<"predict">["answer"]; options: OptionView[]; lines: string[] }
    | { kind: "repair"; editable: LineRange[]; property: ProgramProperty }
    | { kind: "choose"; scenario: ChallengeOf<"choose">["scenario"]; choices: ChallengeOf<"choose">["choices"] }
    | { kind: "drive"; goal: DriveGoal }
    | { kind: "spot"; find: ChallengeOf<"spot">["find"]; lock: string | null }
  );

export type ViewOf<Kind extends ChallengeView["kind"]> = Extract<ChallengeView, { kind: Kind }>;

/** What a view is made from: a challenge of the library, or a card of a live session. */
export interface ChallengeSource {
  slug: string;
  challenge: ChallengeFile;
  statement: Localized;
  program: string;
}

/** Fields are named one by one: a new field of a challenge stays hidden until somebody shows it. */
export function toChallengeView(source: ChallengeSource, locale: keyof Localized): ChallengeView {
  const { slug, challenge, statement, program } = source;
  const { id, title, concept, difficulty, timeLimitSeconds } = challenge;
  const base: ViewBase = {
    id,
    slug,
    title: title[locale],
    statement: statement[locale],
    program,
    concept,
    difficulty,
    timeLimitSeconds,
  };
  switch (challenge.kind) {
    case "predict": {
      const { answer, options, lines } = challenge;
      return { ...base, kind: "predict", answer, options: options.map(toOptionView), lines };
    }
    case "repair":
      return { ...base, kind: "repair", editable: challenge.editable, property: challenge.property };
    case "choose":
      return { ...base, kind: "choose", scenario: challenge.scenario, choices: challenge.choices };
    case "drive":
      return { ...base, kind: "drive", goal: challenge.goal };
    case "spot":
      return { ...base, kind: "spot", find: challenge.find, lock: challenge.lock ?? null };
    default:
      return challenge satisfies never;
  }
}

function toOptionView(option: Option): OptionView {
  switch (option.type) {
    case "outcome": {
      const { id, type, status, stdout, exception } = option;
      return { id, type, status, stdout, exception };
    }
    case "duration":
      return { id: option.id, type: option.type, seconds: option.seconds };
    case "hangs":
      return { id: option.id, type: option.type, how: option.how };
    default:
      return option satisfies never;
  }
}

/** The options a player sees; none for kinds without. */
export function optionsOf(view: ChallengeView): OptionView[] {
  return view.kind === "predict" ? view.options : [];
}
