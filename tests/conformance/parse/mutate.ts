import { lex } from "@/engine/parse/lexer";
import { Source } from "@/engine/parse/source";

/** Pieces of Python that are put where they do not belong. */
const strays = (
  "= : ( ) [ ] { } , . * ** if else for in not and lambda yield await async return None 1 x 's' := == -> @ / pass def " +
  "class with as import from is ~ - % f'{x}' ; match case print global del except try raise ... True += \n"
).split(" ");

/** A small seeded source of numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** The program with a token deleted, a stray one put in or in its place, or one token written over by another. */
export function mutate(program: string, random: () => number): string {
  const tokens = lex(new Source(program)).tokens.filter((token) => token.to > token.from);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
  if (tokens.length === 0) return program;
  const { from, to } = pick(tokens);
  const before = program.slice(0, from);
  const after = program.slice(to);
  const way = random();
  if (way < 0.3) return before + after;
  if (way < 0.55) return `${before}${pick(strays)} ${program.slice(from)}`;
  if (way < 0.75) return `${before} ${pick(strays)} ${after}`;
  const other = pick(tokens);
  return `${before}${program.slice(other.from, other.to)} ${after}`;
}
