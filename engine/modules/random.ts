/**
 * `random`: the numbers of CPython for the same seed. Unseeded, the shared generator begins with seed 0, so that every
 * execution replays exactly (M10). A draw changes the generator: a visible operation when other tasks reach it.
 */
import { asNumber, PyFloat } from "@/engine/objects/float";
import type { NativeState, PyInstance } from "@/engine/objects/instance";
import { intOf } from "@/engine/objects/number/int";
import { RandomSource, type RandomState, seededState, seedNumber } from "@/engine/objects/number/random";
import type { Runtime } from "@/engine/objects/runtime";
import { raise, type Value, type Visitor } from "@/engine/objects/values";
import { code } from "./compiled/random";
import { machineOf, native } from "./native";
import { pythonModule } from "./python-module";

/** The generator of one Random object. */
class Generator implements NativeState {
  constructor(public state: RandomState) {}

  visit(visitor: Visitor): void {
    visitor.text(this.state.seed.toString(36));
    visitor.number(this.state.drawn);
    visitor.number(this.state.gaussNext ?? -1);
  }
}

const generatorOf = (v: Value | undefined): Generator => (v as PyInstance).native as Generator;

/** Draws: what `draw` does with the source becomes the new state. */
function drawing(draw: (source: RandomSource, rt: Runtime, args: Value[]) => Value) {
  return (rt: Runtime, args: Value[]): Value => {
    const generator = generatorOf(args[0]);
    const source = new RandomSource(generator.state);
    try {
      return draw(source, rt, args);
    } finally {
      if (source.state !== generator.state)
        machineOf(rt).trail.setPart(args[0] as PyInstance, generator, "state", source.state);
    }
  };
}

const float = (v: Value | undefined): number => asNumber(v as Value) as number;
const int = (v: Value | undefined): number | bigint => intOf(v as Value) as number | bigint;
const charge = (rt: Runtime) => (bytes: number) => rt.charge(bytes);

const draws: Record<string, (source: RandomSource, rt: Runtime, args: Value[]) => Value> = {
  _random: (s) => new PyFloat(s.random()),
  _bits: (s, rt, [, k]) => s.getrandbits(Number(int(k)), charge(rt)),
  _below: (s, _, [, n]) => s.below(int(n)),
  _gauss: (s, _, [, mu, sigma]) => new PyFloat(s.gauss(float(mu), float(sigma))),
  _normal: (s, _, [, mu, sigma]) => new PyFloat(s.normalvariate(float(mu), float(sigma))),
  _expo: (s, _, [, rate]) => new PyFloat(s.expovariate(float(rate))),
};

const names = [
  ...["Random", "seed", "random", "uniform", "triangular", "randint", "choice", "randrange", "sample"],
  ...["shuffle", "choices", "normalvariate", "lognormvariate", "expovariate", "gauss", "getrandbits", "getstate"],
  ...["setstate", "betavariate", "gammavariate", "paretovariate", "weibullvariate", "vonmisesvariate", "randbytes"],
  "binomialvariate",
];

export const randomModule = pythonModule("random", names, code, (): [string, Value][] => [
  [
    "_make",
    native("_make", (_, [instance, number]) => {
      (instance as PyInstance).native = new Generator(seededState(BigInt(int(number))));
      return null;
    }),
  ],
  [
    "_seed",
    native("_seed", (rt, [instance, value]) => {
      const number = seedNumber(value as Value);
      if (number === null)
        raise("TypeError", "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
      machineOf(rt).trail.setPart(instance as PyInstance, generatorOf(instance), "state", seededState(number));
      return null;
    }),
  ],
  ...Object.entries(draws).map(([name, draw]): [string, Value] => [name, native(name, drawing(draw))]),
  [
    "_copy_state",
    native("_copy_state", (rt, [from, to]) => {
      machineOf(rt).trail.setPart(to as PyInstance, generatorOf(to), "state", generatorOf(from).state);
      return null;
    }),
  ],
  [
    "_publish",
    native("_publish", (rt, [v]) => {
      rt.publish(v as Value);
      return null;
    }),
  ],
]);
