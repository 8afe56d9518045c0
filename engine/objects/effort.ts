/**
 * The time that native code takes. The machine looks at the clock after so many instructions, but one call of native code may walk a
 * million values: whatever grows with its arguments says so here, before or while it works, so that no call runs unwatched. Nothing
 * is counted (limits of instructions do not depend on it): it only decides when the clock is looked at.
 */
export const effort: { pace: (units: number) => void } = {
  /** The machine that runs puts itself here. A unit is about what one instruction takes. */
  pace: () => undefined,
};

/** For code that cannot be interrupted and takes about this many units: the clock is looked at before it begins. */
export const longWork = 100_000;
