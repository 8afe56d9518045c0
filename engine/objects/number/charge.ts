import { raise } from "../values";

/**
 * Pays for memory before it is taken: called with a number of bytes (an estimate from above, two per character of
 * text), it throws when the program has no more. Results about as large as their arguments are not charged.
 */
export type Charge = (bytes: number) => void;

const freeCharacters = 1000;
/** The longest text that every JavaScript engine can hold is a little shorter than 2 ** 29. */
const maxCharacters = 2 ** 28;

/** Charges for a text about to be made; MemoryError when no machine could hold it. */
export function chargeCharacters(count: number, charge: Charge | undefined): void {
  if (count <= freeCharacters) return;
  charge?.(count * 2);
  if (count > maxCharacters) raise("MemoryError", "");
}
