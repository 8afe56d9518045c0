/** `sum` of numbers. */
import { asNumber, PyFloat } from "@/engine/objects/float";
import * as int from "@/engine/objects/number/int";
import { isInt, type Value } from "@/engine/objects/values";

/** The sum when all are ints, bools and floats, else null. */
export function sumOfNumbers(items: readonly Value[], start: Value): Value | null {
  if (!isInt(start) && !(start instanceof PyFloat)) return null;
  if (items.some((v) => asNumber(v) === null)) return null;
  if (start instanceof PyFloat) return sumOfFloats(items, 0, start.value);
  let total: number | bigint = start;
  for (let i = 0; i < items.length; i++) {
    const v = items[i] as Value;
    // The first float is added as by `+`.
    if (v instanceof PyFloat) return sumOfFloats(items, i + 1, int.intToFloat(total) + v.value);
    total = int.add(total, int.intOf(v) as number);
  }
  return total;
}

/** Floats are added with Neumaier's compensation, as CPython does since 3.12. */
function sumOfFloats(items: readonly Value[], from: number, start: number): Value {
  let total = start;
  let compensation = 0;
  for (let i = from; i < items.length; i++) {
    const x = asNumber(items[i] as Value) as number;
    const t = total + x;
    compensation += Math.abs(total) >= Math.abs(x) ? total - t + x : x - t + total;
    total = t;
  }
  return new PyFloat(compensation !== 0 && Number.isFinite(compensation) ? total + compensation : total);
}
