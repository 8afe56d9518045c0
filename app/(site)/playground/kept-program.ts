/** The draft of the playground: program and options as text, for `useDraft`. */
import { defaultChoices, type ExplorationChoices, stateLimits } from "@/components/code/program-link";

export interface KeptProgram {
  program: string;
  choices: ExplorationChoices;
}

export function formatKept({ program, choices }: KeptProgram): string {
  return JSON.stringify({ program, ...choices });
}

/** Null if it is no such text. An option that is unknown by now takes its default: the program matters more. */
export function parseKept(text: string): KeptProgram | null {
  try {
    const kept = JSON.parse(text) as Partial<Record<"program" | keyof ExplorationChoices, unknown>> | null;
    if (typeof kept?.program !== "string") return null;
    return {
      program: kept.program,
      choices: {
        clock: kept.clock === "any" ? "any" : defaultChoices.clock,
        memory: kept.memory === "gil" ? "gil" : defaultChoices.memory,
        maxStates: stateLimits.find((limit) => limit === kept.maxStates) ?? defaultChoices.maxStates,
      },
    };
  } catch {
    return null;
  }
}
