import { md5, sha1, sha256, sha512 } from "@/engine/objects/number/digest";
import { floatRepr } from "@/engine/objects/number/float";
import { type Int, normalInt } from "@/engine/objects/number/int";
import { comb, factorial, gcd, isqrt, lcm, perm } from "@/engine/objects/number/int-math";
import { RandomSource, seededState, seedNumber } from "@/engine/objects/number/random";
import { bytesOfText } from "@/engine/objects/text/byte-text";
import { hexText } from "@/engine/objects/text/bytes-build";
import { raise } from "@/engine/objects/values";
import { type Area, type Case, casesOf, Draws, type Plain } from "./area";
import { hash64 } from "./float-areas";
import { drawInt } from "./numbers";
import { valueOfPlain } from "./str-areas";

type Call = readonly [name: string, ...args: Plain[]];

/** The results of a series of calls on one generator. */
const randomPython = `${hash64}
import random
def show(v): return ", ".join(map(show, v)) if isinstance(v, list) else repr(v)
def answer(seed, *calls):
    if isinstance(seed, list): seed = int(seed[0])
    # A float seeds by its hash, which has 32 bits in the judge and 64 where Python usually runs.
    r = random.Random(hash64(seed) % 2**64 if isinstance(seed, float) else seed)
    out = []
    for name, *args in calls:
        args = [int(a) if isinstance(a, str) else a for a in args]
        if name == "shuffle":
            items = list(range(args[0])); r.shuffle(items); out.append(show(items)); continue
        if name == "sample": args = [range(args[0]), args[1]]
        if name == "choice": args = [range(args[0])]
        kw = {}
        if name == "choices":
            kw = {"k": args[1], "cum_weights": args[2]}
            args = [range(args[0])]
        out.append(show(getattr(r, name)(*args, **kw)))
    return "; ".join(out)
`;

function ourRandom(seed: Plain, ...calls: Call[]): string {
  const number = seedNumber(
    typeof seed === "object" && seed !== null ? normalInt(BigInt(String(seed[0]))) : valueOfPlain(seed),
  );
  const source = new RandomSource(seededState(number ?? raise("TypeError", "seed")));
  return calls.map((call) => ourCall(source, call)).join("; ");
}

function ourCall(source: RandomSource, [name, ...args]: Call): string {
  const n = (i: number) => args[i] as number;
  const int = (i: number): Int => normalInt(BigInt(args[i] as string | number));
  switch (name) {
    case "random":
      return floatRepr(source.random());
    case "getrandbits":
      return String(source.getrandbits(n(0)));
    case "randint":
      return String(source.randint(int(0), int(1)));
    case "randrange":
      return String(source.randrange(int(0), args.length > 1 ? int(1) : null, args.length > 2 ? int(2) : 1));
    case "choice":
      return String(source.choiceIndex(n(0)));
    case "shuffle":
      return source.shuffleOrder(n(0)).join(", ");
    case "sample":
      return source.sampleIndices(n(0), n(1)).join(", ");
    case "choices":
      return source.choicesIndices(n(0), n(1), args[2] as number[] | null).join(", ");
    case "uniform":
      return floatRepr(source.uniform(n(0), n(1)));
    case "triangular":
      return floatRepr(source.triangular(n(0), n(1), args[2] as number | null));
    case "gauss":
      return floatRepr(source.gauss(n(0), n(1)));
    case "normalvariate":
      return floatRepr(source.normalvariate(n(0), n(1)));
    case "expovariate":
      return floatRepr(source.expovariate(n(0)));
    default:
      return `no call ${name}`;
  }
}

function drawCall(draws: Draws): Call {
  const fraction = () => draws.below(1000) / 8 + 0.0625;
  switch (draws.below(11)) {
    case 0:
      return ["getrandbits", draws.pick([0, 1, 5, 31, 32, 33, 64, 65, 200, -1])];
    case 1:
      return ["randint", draws.below(20) - 10, draws.below(40)];
    case 2:
      return [
        "randrange",
        String(drawInt(draws, 120)),
        ...[String(drawInt(draws, 120)), String(draws.below(7) - 2)].slice(0, draws.below(3)),
      ];
    case 3:
      return ["choice", draws.below(12)];
    case 4:
      return ["shuffle", draws.below(40)];
    case 5:
      return ["sample", draws.pick([5, 20, 100, 500, 3000]), draws.below(12)];
    case 6: {
      const n = draws.below(5) + 1;
      let sum = 0;
      const sums = Array.from({ length: n + (draws.below(10) === 0 ? 1 : 0) }, () => (sum += draws.below(4)));
      return ["choices", n, draws.below(6), draws.below(2) === 0 ? null : sums];
    }
    case 7:
      return ["uniform", fraction(), fraction()];
    case 8:
      return ["triangular", 1.5, 9.5, draws.pick([null, 2.5])];
    default:
      return ["random"];
  }
}

const seeds: Plain[] = [
  0,
  1,
  42,
  -7,
  2 ** 31,
  2 ** 32,
  123456789,
  "",
  "seed",
  "h\u00e9llo",
  1.5,
  -0.1,
  true,
  ["123456789012345678901234567890"],
];

export function randomAreas(): Area[] {
  const draws = new Draws(1998);
  const drawDigestText = () => draws.text(["a", "\u0000", "\u00ff", "message", "0123456789"], 60);
  return [
    {
      name: "random numbers of a seed",
      python: randomPython,
      cases: casesOf(1500, () => [
        draws.pick(seeds),
        ...Array.from({ length: 1 + draws.below(30) }, () => drawCall(draws)),
      ]),
      ours: ourRandom as (...parts: never[]) => string,
    },
    {
      name: "many random numbers of a seed",
      python: randomPython,
      cases: seeds
        .filter((seed) => typeof seed !== "number" || Number.isInteger(seed))
        .map((seed): Case => [seed, ...Array.from({ length: 1500 }, (): Call => ["random"])]),
      ours: ourRandom as (...parts: never[]) => string,
    },
    {
      name: "random numbers of distributions",
      // The judge's C library rounds a logarithm, sine or cosine the other way now and then.
      toleratedShare: 0.02,
      python: randomPython,
      cases: casesOf(3000, () => [
        draws.below(1e9),
        draws.pick<Call>([
          ["gauss", 0, 1],
          ["normalvariate", 1.5, 2.5],
          ["expovariate", 0.5],
          ["expovariate", 3],
        ]),
      ]),
      ours: ourRandom as (...parts: never[]) => string,
    },
    {
      name: "digests",
      python:
        "import hashlib\ndef answer(t): return ' '.join(getattr(hashlib, n)(t.encode('latin-1')).hexdigest() for n in ('md5', 'sha1', 'sha256', 'sha512'))",
      cases: casesOf(600, () => [drawDigestText()]).concat(
        [54, 55, 56, 57, 63, 64, 65, 111, 112, 113, 119, 120, 127, 128, 129].map((n) => ["x".repeat(n)]),
      ),
      ours: (text: string) =>
        [md5, sha1, sha256, sha512].map((digest) => hexText(digest(bytesOfText(text)), undefined, 1)).join(" "),
    },
    {
      name: "gcd, lcm, isqrt",
      python:
        "import math\ndef answer(a, b): return f'{math.gcd(int(a), int(b))} {math.lcm(int(a), int(b))} {math.isqrt(int(a))}'",
      cases: casesOf(4000, () => [String(drawInt(draws)), String(drawInt(draws))]),
      ours: (a: string, b: string) => {
        const [x, y] = [normalInt(BigInt(a)), normalInt(BigInt(b))];
        return `${gcd(x, y)} ${lcm(x, y)} ${isqrt(x)}`;
      },
    },
    {
      name: "isqrt near squares",
      python: "import math\ndef answer(a): return str(math.isqrt(int(a)))",
      cases: casesOf(2000, () => [
        String(BigInt(draws.below(2 ** 27)) ** BigInt(2 + draws.below(3)) + BigInt(draws.below(3)) - 1n),
      ]).filter(([a]) => a !== "-1"),
      ours: (a: string) => String(isqrt(normalInt(BigInt(a)))),
    },
    {
      name: "factorial, perm, comb",
      python:
        "import math\ndef answer(n, k): return f'{math.factorial(n) % (10**9+7)} {math.perm(n, k)} {math.comb(n, k)}'",
      cases: casesOf(1000, () => [draws.below(80) - 2, draws.below(60) - 2]),
      ours: (n: number, k: number) => `${BigInt(factorial(n)) % 1000000007n} ${perm(n, k)} ${comb(n, k)}`,
    },
  ];
}
