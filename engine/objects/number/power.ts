/** Power of doubles: base is positive and finite, not 1; exponent is finite, not 0. Overflow is Infinity, underflow 0. */
export function power(base: number, exponent: number): number {
  return base ** exponent;
}
