/** An expected refusal is a value with a name; only broken promises throw. */
export type Result<Value, Refused extends string> = { ok: true; value: Value } | { ok: false; refusal: Refused };

export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refuse<Refused extends string>(refusal: Refused): { ok: false; refusal: Refused } {
  return { ok: false, refusal };
}
