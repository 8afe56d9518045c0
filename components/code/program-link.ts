/**
 * A program in the fragment of an address (`#p1.…`), with the options it is explored under.
 * The fragment never reaches a server. Rules: docs/spec/playground.md, PL1 to PL6.
 *
 * `p1.` is the version; what follows is JSON, deflated, in base64url. Whoever reads a link must expect that it was
 * written by an enemy, cut by a mail program, or made by a later version.
 */

/** What may be chosen about an exploration; the defaults are those of the engine. */
export interface ExplorationChoices {
  clock: "ideal" | "any";
  memory: "any" | "gil";
  maxStates: number;
}

export const defaultChoices: ExplorationChoices = { clock: "ideal", memory: "any", maxStates: 200_000 };

/** The limits of states that can be chosen; the last is what an engine in a thread allows at most. */
export const stateLimits = [20_000, 200_000, 1_000_000] as const;

export interface ProgramLink {
  program: string;
  choices: ExplorationChoices;
}

/** `too-large`: the program does not fit into an address. */
export type EncodedLink = { ok: true; fragment: string } | { ok: false; problem: "too-large" };

/** `absent`: there is no program in the fragment. `other-version`: made by a later Interleave. `damaged`: cut or altered. */
export type LinkProblem = "absent" | "other-version" | "too-large" | "damaged";

export type DecodedLink = { ok: true; link: ProgramLink } | { ok: false; problem: LinkProblem };

/** Addresses longer than this are cut by some browsers, mail programs and chats. */
export const maxFragmentCharacters = 16_000;
/** The engine reads no longer programs (40 Ki characters); bytes, because that is what comes out of the inflater. */
const maxInflatedBytes = 256 * 1024;
const maxProgramCharacters = 40 * 1024;
const version = 1;

/** The fragment without its `#`. */
export async function encodeProgramLink({ program, choices }: ProgramLink): Promise<EncodedLink> {
  const payload: Record<string, unknown> = { program };
  if (choices.clock !== defaultChoices.clock) payload.clock = choices.clock;
  if (choices.memory !== defaultChoices.memory) payload.memory = choices.memory;
  if (choices.maxStates !== defaultChoices.maxStates) payload.maxStates = choices.maxStates;
  if (program.length > maxProgramCharacters) return { ok: false, problem: "too-large" };
  const deflated = await transformed(
    new TextEncoder().encode(JSON.stringify(payload)),
    new CompressionStream("deflate-raw"),
    Number.POSITIVE_INFINITY,
  );
  const fragment = `p${version}.${toBase64Url(deflated)}`;
  return fragment.length > maxFragmentCharacters ? { ok: false, problem: "too-large" } : { ok: true, fragment };
}

/** Reads a fragment, with or without its `#`. Never throws: a link may come from anybody. */
export async function decodeProgramLink(fragment: string): Promise<DecodedLink> {
  const text = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  const head = /^p(\d{1,6})\./.exec(text);
  if (head === null) return { ok: false, problem: "absent" };
  if (Number(head[1]) !== version) return { ok: false, problem: "other-version" };
  if (text.length > maxFragmentCharacters) return { ok: false, problem: "too-large" };
  const deflated = fromBase64Url(text.slice(head[0].length));
  if (deflated === null) return { ok: false, problem: "damaged" };
  try {
    const inflated = await transformed(deflated, new DecompressionStream("deflate-raw"), maxInflatedBytes);
    const link = parsePayload(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(inflated)));
    return link === null ? { ok: false, problem: "damaged" } : { ok: true, link };
  } catch (thrown) {
    return { ok: false, problem: thrown instanceof TooMuch ? "too-large" : "damaged" };
  }
}

/** Unknown fields and values are refused, not ignored: what they mean would be a guess. */
function parsePayload(payload: unknown): ProgramLink | null {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return null;
  const { program, clock, memory, maxStates, ...unknown } = {
    ...defaultChoices,
    ...payload,
  } as Record<string, unknown>;
  if (Object.keys(unknown).length > 0) return null;
  if (typeof program !== "string" || program.length > maxProgramCharacters) return null;
  if (clock !== "ideal" && clock !== "any") return null;
  if (memory !== "any" && memory !== "gil") return null;
  const limit = stateLimits.find((known) => known === maxStates);
  if (limit === undefined) return null;
  return { program, choices: { clock, memory, maxStates: limit } };
}

class TooMuch extends Error {}

/** Everything that comes out of `transform`, at most `most` bytes: some bytes can be made to inflate to gigabytes. */
async function transformed(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooMuch();
    }
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Null if it is no base64url. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}
