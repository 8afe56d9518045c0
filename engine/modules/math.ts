/** `math`. Powers, logarithms and exponentials are correctly rounded; the others are those of the platform. */
import { asNumber, PyFloat } from "@/engine/objects/float";
import { PyInstance } from "@/engine/objects/instance";
import { exactExp, exactLog, exactLog2, exactLog10 } from "@/engine/objects/number/exact-math";
import { exactSum } from "@/engine/objects/number/exact-sum";
import { floatMod, floatPow, floatToInt } from "@/engine/objects/number/float";
import * as int from "@/engine/objects/number/int";
import { comb, factorial, gcd, isqrt, lcm, perm } from "@/engine/objects/number/int-math";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyTuple } from "@/engine/objects/sequences";
import { isInt, type Kwargs, raise, type Value } from "@/engine/objects/values";
import { code } from "./compiled/math";
import { erf, erfc, gamma, lgamma } from "./math-special";
import { indexArgument, native, takes } from "./native";
import { pythonModule } from "./python-module";

const primitive = (v: Value): Value => (v instanceof PyInstance && v.primitive !== undefined ? v.primitive : v);

/** Thrown by a function that needs the float of an object of the program: the library asks for it and calls again. */
class NeedsFloat {
  constructor(readonly value: Value) {}
}

function floatArgument(rt: Runtime, v: Value): number {
  const x = primitive(v);
  if (typeof x === "bigint") return int.intToFloat(x);
  const n = asNumber(x);
  if (n !== null) return n;
  if (v instanceof PyInstance && (v.cls.lookup("__float__") ?? v.cls.lookup("__index__")) !== undefined)
    throw new NeedsFloat(v);
  return raise("TypeError", `must be real number, not ${rt.typeOf(v).name}`);
}

function intArgument(rt: Runtime, v: Value): number | bigint {
  const i = int.intOf(primitive(v));
  return i ?? indexArgument(rt, v);
}

type Call = (rt: Runtime, args: Value[], kwargs: Kwargs) => Result;

const domain = (): never => raise("ValueError", "math domain error");
const range = (): never => raise("OverflowError", "math range error");

/** A float as a message shows it. */
const shown = (rt: Runtime, x: number): string => rt.reprOf(new PyFloat(x)) ?? "";

/** A result that is not finite though the argument is: a domain or a range error. */
function checked(x: number, result: number, overflows: boolean): Value {
  if (Number.isNaN(result) && !Number.isNaN(x)) domain();
  if (!Number.isFinite(result) && !Number.isNaN(result) && Number.isFinite(x)) overflows ? range() : domain();
  return new PyFloat(result);
}

function unary(name: string, f: (x: number, rt: Runtime) => number, overflows = false): [string, Call] {
  return [
    name,
    (rt, args, kwargs) => {
      takes(`math.${name}`, args, kwargs, 1, 1);
      const x = floatArgument(rt, args[0] as Value);
      return checked(x, f(x, rt), overflows);
    },
  ];
}

function between(rt: Runtime, x: number): void {
  if (Math.abs(x) > 1) raise("ValueError", `expected a number in range from -1 up to 1, got ${shown(rt, x)}`);
}

/** A logarithm of any positive number: a large int is taken apart first. */
function logarithm(rt: Runtime, v: Value, log: (x: number) => number, ofTwo: number): number {
  const n = primitive(v);
  const i = int.intOf(n);
  if (i !== null) {
    if (i <= 0) raise("ValueError", "expected a positive input");
    const bits = int.bitLength(i);
    if (bits <= 1000) return log(int.intToFloat(i));
    const shift = bits - 60;
    return log(int.intToFloat(int.rightShift(i, shift))) + ofTwo * shift;
  }
  const x = floatArgument(rt, v);
  if (x <= 0) raise("ValueError", `expected a positive input, got ${shown(rt, x)}`);
  return Number.isFinite(x) ? log(x) : x;
}

const functions: Record<string, Call> = Object.fromEntries([
  unary("sqrt", (x, rt) => {
    if (x < 0) raise("ValueError", `expected a nonnegative input, got ${shown(rt, x)}`);
    return Math.sqrt(x);
  }),
  unary("cbrt", Math.cbrt),
  unary("exp", (x) => (Number.isFinite(x) ? exactExp(x) : Math.exp(x)), true),
  unary("exp2", (x) => floatPow(2, x) ?? Number.NaN, true),
  unary("expm1", Math.expm1, true),
  unary("log1p", (x, rt) => {
    if (x <= -1) raise("ValueError", `expected argument value > -1, got ${shown(rt, x)}`);
    return Math.log1p(x);
  }),
  unary("sin", (x, rt) => finite(rt, x, Math.sin)),
  unary("cos", (x, rt) => finite(rt, x, Math.cos)),
  unary("tan", (x, rt) => finite(rt, x, Math.tan)),
  unary("asin", (x, rt) => {
    between(rt, x);
    return Math.asin(x);
  }),
  unary("acos", (x, rt) => {
    between(rt, x);
    return Math.acos(x);
  }),
  unary("atan", Math.atan),
  unary("sinh", Math.sinh, true),
  unary("cosh", Math.cosh, true),
  unary("tanh", Math.tanh),
  unary("asinh", Math.asinh),
  unary("acosh", (x, rt) => {
    if (x < 1) raise("ValueError", `expected argument value not less than 1, got ${shown(rt, x)}`);
    return Math.acosh(x);
  }),
  unary("atanh", (x, rt) => {
    if (Math.abs(x) >= 1) raise("ValueError", `expected a number between -1 and 1, got ${shown(rt, x)}`);
    return Math.atanh(x);
  }),
  unary("fabs", Math.abs),
  unary("degrees", (x) => x * (180 / Math.PI)),
  unary("radians", (x) => x * (Math.PI / 180)),
  unary("gamma", gamma, true),
  unary("lgamma", lgamma, true),
  unary("erf", erf),
  unary("erfc", erfc),
]);

function finite(rt: Runtime, x: number, f: (x: number) => number): number {
  if (!Number.isFinite(x) && !Number.isNaN(x)) raise("ValueError", `expected a finite input, got ${shown(rt, x)}`);
  return f(x);
}

/** `floor`, `ceil`, `trunc`: of the program's objects by their own methods. */
function integral(name: "floor" | "ceil" | "trunc", f: (x: number) => number): void {
  functions[name] = (rt, args, kwargs) => {
    takes(`math.${name}`, args, kwargs, 1, 1);
    const v = args[0] as Value;
    if (v instanceof PyInstance && v.cls.lookup(`__${name}__`) !== undefined)
      return rt.library("call_special", [v, `__${name}__`]);
    const i = int.intOf(primitive(v));
    if (i !== null) return i;
    if (name === "trunc" && !(primitive(v) instanceof PyFloat))
      raise("TypeError", `type ${rt.typeOf(v).name} doesn't define __trunc__ method`);
    const x = floatArgument(rt, v);
    return floatToInt(Number.isFinite(x) ? f(x) : x);
  };
}
integral("floor", Math.floor);
integral("ceil", Math.ceil);
integral("trunc", Math.trunc);

function predicate(name: string, f: (x: number) => boolean): void {
  functions[name] = (rt, args, kwargs) => {
    takes(`math.${name}`, args, kwargs, 1, 1);
    return f(floatArgument(rt, args[0] as Value));
  };
}
predicate("isnan", Number.isNaN);
predicate("isinf", (x) => !Number.isFinite(x) && !Number.isNaN(x));
predicate("isfinite", Number.isFinite);

function binary(name: string, f: (a: number, b: number) => number): void {
  functions[name] = (rt, args, kwargs) => {
    takes(`math.${name}`, args, kwargs, 2, 2);
    const [a, b] = args.map((v) => floatArgument(rt, v)) as [number, number];
    const result = f(a, b);
    if (Number.isNaN(result) && !Number.isNaN(a) && !Number.isNaN(b)) domain();
    if (!Number.isFinite(result) && !Number.isNaN(result) && Number.isFinite(a) && Number.isFinite(b)) range();
    return new PyFloat(result);
  };
}
binary("pow", (a, b) => {
  if (a === 1 || b === 0) return 1;
  if (a === 0 && b < 0 && Number.isFinite(b)) domain();
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Math.abs(a) === 1 ? 1 : a ** b;
  if (a < 0 && !Number.isInteger(b)) domain();
  try {
    return floatPow(a, b) ?? Number.NaN;
  } catch {
    return range();
  }
});
binary("fmod", (a, b) => (Number.isFinite(a) && !Number.isFinite(b) && !Number.isNaN(b) ? a : a % b));
binary("copysign", (a, b) => (Object.is(b, -0) || b < 0 ? -Math.abs(a) : Math.abs(a)));
binary("atan2", Math.atan2);
binary("remainder", (a, b) => {
  if (!Number.isFinite(b) && Number.isFinite(a)) return a;
  const rest = Math.abs(a) % Math.abs(b);
  const other = Math.abs(b) - rest;
  // Half of the way goes to the even quotient.
  const half = floatMod(Math.abs(a) - rest, 2 * Math.abs(b)) !== 0;
  const size = rest < other ? rest : rest > other ? -other : half ? -other : rest;
  return a < 0 || Object.is(a, -0) ? -size : size;
});
binary("nextafter", (a, b) => {
  if (a === b) return b;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  const view = new DataView(new ArrayBuffer(8));
  if (a === 0) return b > 0 ? 5e-324 : -5e-324;
  view.setFloat64(0, a);
  const up = a < b === a > 0;
  view.setBigInt64(0, view.getBigInt64(0) + (up ? 1n : -1n));
  return view.getFloat64(0);
});
binary("fmax", (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b)));
binary("fmin", (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b)));

Object.assign(functions, {
  log: (rt, args, kwargs) => {
    takes("math.log", args, kwargs, 1, 2);
    const x = logarithm(rt, args[0] as Value, exactLog, Math.LN2);
    if (args[1] === undefined) return new PyFloat(x);
    const base = logarithm(rt, args[1], exactLog, Math.LN2);
    if (base === 0) raise("ZeroDivisionError", "division by zero");
    return new PyFloat(x / base);
  },
  log2: (rt, args, kwargs) => {
    takes("math.log2", args, kwargs, 1, 1);
    return new PyFloat(logarithm(rt, args[0] as Value, exactLog2, 1));
  },
  log10: (rt, args, kwargs) => {
    takes("math.log10", args, kwargs, 1, 1);
    return new PyFloat(logarithm(rt, args[0] as Value, exactLog10, Math.log10(2)));
  },
  factorial: (rt, args, kwargs) => {
    takes("math.factorial", args, kwargs, 1, 1);
    return factorial(intArgument(rt, args[0] as Value), (b) => rt.charge(b));
  },
  gcd: (rt, args) => args.reduce<number | bigint>((a, v) => gcd(a, intArgument(rt, v), (b) => rt.charge(b)), 0),
  lcm: (rt, args) => args.reduce<number | bigint>((a, v) => lcm(a, intArgument(rt, v), (b) => rt.charge(b)), 1),
  isqrt: (rt, args, kwargs) => {
    takes("math.isqrt", args, kwargs, 1, 1);
    return isqrt(intArgument(rt, args[0] as Value));
  },
  comb: (rt, args, kwargs) => {
    takes("math.comb", args, kwargs, 2, 2);
    return comb(intArgument(rt, args[0] as Value), intArgument(rt, args[1] as Value), (b) => rt.charge(b));
  },
  perm: (rt, args, kwargs) => {
    takes("math.perm", args, kwargs, 1, 2);
    const k = args[1] === undefined || args[1] === null ? null : intArgument(rt, args[1]);
    return perm(intArgument(rt, args[0] as Value), k, (b) => rt.charge(b));
  },
  modf: (rt, args, kwargs) => {
    takes("math.modf", args, kwargs, 1, 1);
    const x = floatArgument(rt, args[0] as Value);
    const whole = Math.trunc(x);
    const part = Number.isFinite(x) ? x - whole : Number.isNaN(x) ? x : 0;
    const negative = x < 0 || Object.is(x, -0);
    return new PyTuple([new PyFloat(part === 0 && negative ? -0 : part), new PyFloat(whole)]);
  },
  frexp: (rt, args, kwargs) => {
    takes("math.frexp", args, kwargs, 1, 1);
    const x = floatArgument(rt, args[0] as Value);
    if (x === 0 || !Number.isFinite(x)) return new PyTuple([new PyFloat(x), 0]);
    let exponent = Math.max(-1073, Math.floor(Math.log2(Math.abs(x))) + 1);
    let mantissa = x * 2 ** (-exponent / 2) * 2 ** (-exponent + exponent / 2);
    for (; Math.abs(mantissa) < 0.5; exponent--) mantissa *= 2;
    for (; Math.abs(mantissa) >= 1; exponent++) mantissa /= 2;
    return new PyTuple([new PyFloat(mantissa), exponent]);
  },
  ldexp: (rt, args, kwargs) => {
    takes("math.ldexp", args, kwargs, 2, 2);
    const x = floatArgument(rt, args[0] as Value);
    if (!isInt(args[1] as Value) && typeof args[1] !== "boolean")
      raise("TypeError", "Expected an int as second argument to ldexp.");
    const n = Math.max(-3000, Math.min(3000, Number(args[1])));
    if (x === 0 || !Number.isFinite(x)) return new PyFloat(x);
    // In two parts, so that neither leaves the range before the result does.
    const half = Math.trunc(n / 2);
    const result = Math.abs(n) > 1000 ? x * 2 ** half * 2 ** (n - half) : x * 2 ** n;
    return Number.isFinite(result) ? new PyFloat(result) : range();
  },
  ulp: (rt, args, kwargs) => {
    takes("math.ulp", args, kwargs, 1, 1);
    const x = Math.abs(floatArgument(rt, args[0] as Value));
    if (!Number.isFinite(x)) return new PyFloat(x);
    const next = functions.nextafter as Call;
    const up = (next(rt, [new PyFloat(x), new PyFloat(Number.POSITIVE_INFINITY)], null) as unknown as PyFloat).value;
    return new PyFloat(up - x);
  },
  hypot: (rt, args, kwargs) => {
    takes("math.hypot", args, kwargs, 0, Number.POSITIVE_INFINITY);
    return new PyFloat(norm(args.map((v) => floatArgument(rt, v))));
  },
  dist: (rt, args, kwargs) => {
    takes("math.dist", args, kwargs, 2, 2);
    const [p, q] = args.map(
      (v) => rt.itemsOf(v) ?? raise("TypeError", `'${rt.typeOf(v).name}' object is not iterable`),
    ) as [Value[], Value[]];
    if (p.length !== q.length) raise("ValueError", "both points must have the same number of dimensions");
    return new PyFloat(norm(p.map((v, i) => floatArgument(rt, v) - floatArgument(rt, q[i] as Value))));
  },
  fsum: (rt, args, kwargs) => {
    takes("math.fsum", args, kwargs, 1, 1);
    const items = rt.itemsOf(args[0] as Value);
    if (items === null) return rt.library("call_with_list", [registered.get("fsum") as Value, args[0] as Value]);
    return new PyFloat(exactSum(items.map((v) => floatArgument(rt, v))));
  },
  fma: (rt, args, kwargs) => {
    takes("math.fma", args, kwargs, 3, 3);
    const [x, y, z] = args.map((v) => floatArgument(rt, v)) as [number, number, number];
    if (![x, y, z].every(Number.isFinite)) return new PyFloat(x * y + z);
    // x * y is split into two doubles whose sum it is.
    const split = (a: number): [number, number] => {
      const c = 134217729 * a;
      const high = c - (c - a);
      return [high, a - high];
    };
    const product = x * y;
    const [xh, xl] = split(x);
    const [yh, yl] = split(y);
    const rest = xl * yl - (product - xh * yh - xl * yh - xh * yl);
    return new PyFloat(exactSum([product, rest, z]));
  },
  isclose: (rt, args, kwargs) => {
    if (args.length !== 2) raise("TypeError", `isclose() takes exactly 2 positional arguments (${args.length} given)`);
    const [a, b] = args.map((v) => floatArgument(rt, v)) as [number, number];
    const option = (name: string, otherwise: number): number => {
      const v = kwargs?.get(name);
      return v === undefined ? otherwise : floatArgument(rt, v);
    };
    const [relative, absolute] = [option("rel_tol", 1e-9), option("abs_tol", 0)];
    if (relative < 0 || absolute < 0) raise("ValueError", "tolerances must be non-negative");
    if (a === b) return true;
    if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
    const difference = Math.abs(b - a);
    return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute;
  },
} satisfies Record<string, Call>);

/** The length of a vector, scaled so that squares stay in range, its squares summed exactly. */
function norm(parts: number[]): number {
  const sizes = parts.map(Math.abs);
  if (sizes.some((x) => x === Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  const largest = Math.max(0, ...sizes);
  if (largest === 0 || Number.isNaN(largest)) return largest;
  const scale = 2 ** Math.floor(Math.log2(largest));
  const squares = sizes.flatMap((x) => {
    const y = x / scale;
    const high = Math.fround(y);
    const low = y - high;
    return [high * high, 2 * high * low, low * low];
  });
  return Math.sqrt(exactSum(squares)) * scale;
}

/** Calls a function of `math`; an object of the program is asked for its float, then the function is called again. */
function retrying(name: string, call: Call): Value {
  const f = native(name, (rt, args, kwargs) => {
    try {
      return call(rt, args, kwargs);
    } catch (e) {
      if (!(e instanceof NeedsFloat)) throw e;
      return rt.library("call_with_float", [f, new PyTuple(args), e.value]);
    }
  });
  return f;
}

const registered = new Map<string, Value>(
  Object.entries(functions).map(([name, call]) => [name, retrying(name, call)]),
);

const constants: [string, Value][] = [
  ["pi", new PyFloat(Math.PI)],
  ["e", new PyFloat(Math.E)],
  ["tau", new PyFloat(2 * Math.PI)],
  ["inf", new PyFloat(Number.POSITIVE_INFINITY)],
  ["nan", new PyFloat(Number.NaN)],
];

export const mathModule = pythonModule(
  "math",
  [...registered.keys(), ...constants.map(([name]) => name), "prod", "sumprod"],
  code,
  () => [...constants, ...registered],
);
