/**
 * Parts of the engine that are loaded when somebody needs them, so that a page need not load them all before it explores a first
 * program. Who needs a part that is not here throws; who asked the engine loads it and asks again (with-library.ts).
 */

/** Thrown instead of waiting: the machine never waits. */
export class NotLoaded extends Error {
  constructor(
    what: string,
    readonly load: () => Promise<void>,
  ) {
    super(`not loaded: ${what} (ask through engine/with-library.ts, or import engine/modules/whole-library.ts)`);
  }
}

const parts: Part<unknown>[] = [];

export class Part<T> {
  private loaded: T | null = null;

  constructor(
    private readonly name: string,
    private readonly fetch: () => Promise<T>,
  ) {
    parts.push(this);
  }

  /** Errors: NotLoaded. */
  get here(): T {
    if (this.loaded === null) throw new NotLoaded(this.name, () => this.load());
    return this.loaded;
  }

  async load(): Promise<void> {
    this.loaded ??= await this.fetch();
  }
}

/** All parts of the files that have been loaded so far. */
export async function loadAllParts(): Promise<void> {
  await Promise.all(parts.map((part) => part.load()));
}
