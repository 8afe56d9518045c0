/** Outcome sets of programs as classrooms write them, derived by hand (tests/search/programs). */
import { describe, expect, it } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import { classroomPrograms, shown } from "./programs/corpus";

describe.each(classroomPrograms())("M1-M7 classroom programs: $name", ({ programs }) => {
  it.each(programs)("$title", ({ source, outcomes }) => {
    const result = exploreProgram(source);
    expect(result.error).toBeNull();
    expect(result.complete).toBe(true);
    expect(result.outcomes.map(shown).sort()).toEqual(outcomes);
  });
});
