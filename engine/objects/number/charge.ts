/**
 * Pays for memory before it is taken: called with a number of bytes (an estimate from above, about two per character of
 * text), it throws when the program has no more. Work that cannot grow beyond its arguments by much is not charged.
 */
export type Charge = (bytes: number) => void;
