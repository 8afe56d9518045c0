/** What the caller asked for is none of this program's: a witness, a choice. The message says why, and what to do. */
export class DoesNotFit extends Error {}
