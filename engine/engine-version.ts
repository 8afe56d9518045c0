/** Part of the name of every kept result: raise it when a program may get another answer than before. */
export const engineVersion = "4";
