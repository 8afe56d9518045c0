/** Larger maps nobody can read. */
export const mostStatesDrawn = 150;
