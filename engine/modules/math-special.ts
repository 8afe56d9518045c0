/** Gamma and error functions, with the approximations of CPython's mathmodule.c. */

const lanczosG = 6.02468004077673;
const numerator = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
const denominator = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];

function lanczosSum(x: number): number {
  let num = 0;
  let den = 0;
  if (x < 5) {
    for (let i = numerator.length - 1; i >= 0; i--) {
      num = num * x + (numerator[i] as number);
      den = den * x + (denominator[i] as number);
    }
  } else {
    for (let i = 0; i < numerator.length; i++) {
      num = num / x + (numerator[i] as number);
      den = den / x + (denominator[i] as number);
    }
  }
  return num / den;
}

function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const n = Math.round(2 * y);
  const r = [
    () => Math.sin(Math.PI * y),
    () => Math.cos(Math.PI * (y - 0.5)),
    () => Math.sin(Math.PI * (1 - y)),
    () => -Math.cos(Math.PI * (y - 1.5)),
    () => Math.sin(Math.PI * (y - 2)),
  ][n]?.() as number;
  return x < 0 ? -r : r;
}

/** Γ(x); NaN where it is not defined. */
export function gamma(x: number): number {
  if (!Number.isFinite(x)) return x === Number.NEGATIVE_INFINITY ? Number.NaN : x;
  if (x === 0) return Number.NaN;
  if (Number.isInteger(x)) {
    if (x < 0) return Number.NaN;
    if (x <= 23) {
      let product = 1;
      for (let i = 2; i < x; i++) product *= i;
      return product;
    }
  }
  const size = Math.abs(x);
  if (size < 1e-20) return 1 / x;
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Number.POSITIVE_INFINITY;
  const y = size + lanczosG - 0.5;
  const z0 = size > lanczosG - 0.5 ? y - size - (lanczosG - 0.5) : y - (lanczosG - 0.5) - size;
  const z = (z0 * lanczosG) / y;
  if (x < 0) {
    let r = (-Math.PI / sinPi(size) / size) * (Math.exp(y) / lanczosSum(size));
    r -= z * r;
    if (size < 140) return r / y ** (size - 0.5);
    const root = y ** (size / 2 - 0.25);
    return r / root / root;
  }
  let r = lanczosSum(size) / Math.exp(y);
  r += z * r;
  if (size < 140) return r * y ** (size - 0.5);
  const root = y ** (size / 2 - 0.25);
  return r * root * root;
}

/** ln |Γ(x)| */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY;
  if (x === Math.floor(x) && x <= 2) return x <= 0 ? Number.NaN : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -Math.log(size);
  let r = Math.log(lanczosSum(size)) - lanczosG;
  r += (size - 0.5) * (Math.log(size + lanczosG - 0.5) - 1);
  if (x < 0) r = Math.log(Math.PI) - Math.log(Math.abs(sinPi(size))) - Math.log(size) - r;
  return r;
}

const sqrtPi = 1.772453850905516;

function erfSeries(x: number): number {
  const x2 = x * x;
  let acc = 0;
  let fk = 25.5;
  for (let i = 0; i < 25; i++) {
    acc = 2 + (x2 * acc) / fk;
    fk -= 1;
  }
  return (acc * x * Math.exp(-x2)) / sqrtPi;
}

function erfcFraction(x: number): number {
  if (x >= 30) return 0;
  const x2 = x * x;
  let a = 0;
  let da = 0.5;
  let [p, p1, q, q1] = [1, 0, da + x2, 1];
  for (let i = 0; i < 50; i++) {
    a += da;
    da += 2;
    const b = da + x2;
    [p, p1] = [b * p - a * p1, p];
    [q, q1] = [b * q - a * q1, q];
  }
  return ((p / q) * x * Math.exp(-x2)) / sqrtPi;
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 1.5) return erfSeries(x);
  const rest = erfcFraction(size);
  return x > 0 ? 1 - rest : rest - 1;
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 1.5) return 1 - erfSeries(x);
  const rest = erfcFraction(size);
  return x > 0 ? rest : 2 - rest;
}
