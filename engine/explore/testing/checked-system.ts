/**
 * A system that checks another while it is searched: after every rewind the state must be the one in which the mark
 * was set, and offer the same choices, and what is kept from one fingerprint to the next must be right. Slow; for tests of machines, whose undo is where faults hide.
 */
import { EngineFault } from "../engine-fault";
import type { Choice, EndDetails, Ending, Fingerprint, Mark, TransitionSystem } from "../system";

/** What is wrong once stays wrong for a while: not every one has to be made twice. */
const fingerprintsPerCheck = 5;

export class CheckedSystem implements TransitionSystem {
  private readonly marked = new Map<Mark, string>();
  private fingerprints = 0;

  constructor(private readonly inner: TransitionSystem) {}

  choices(): Choice[] {
    return this.inner.choices();
  }

  step(choice: Choice): void {
    this.inner.step(choice);
  }

  ending(): Ending | null {
    return this.inner.ending();
  }

  mark(): Mark {
    const mark = this.inner.mark();
    this.marked.set(mark, this.summary());
    return mark;
  }

  rewind(mark: Mark): void {
    this.inner.rewind(mark);
    const expected = this.marked.get(mark);
    if (expected === undefined) throw new EngineFault("a rewind to a mark that was never set");
    const found = this.summary();
    if (found !== expected) throw new EngineFault(`undo is wrong: ${found} instead of ${expected}`);
  }

  fingerprint(into: Fingerprint): void {
    this.inner.fingerprint(into);
    if (this.fingerprints++ % fingerprintsPerCheck !== 0) return;
    const kept = into.join(".");
    this.inner.fingerprintAfresh?.(into);
    if (kept !== into.join(".")) throw new EngineFault("a fingerprint holds on to what has changed");
  }

  fold() {
    this.marked.clear();
    return this.inner.fold?.() ?? null;
  }

  unfold(): void {
    this.inner.unfold?.();
  }

  racesHere() {
    return this.inner.racesHere();
  }

  stdout(): string {
    return this.inner.stdout();
  }

  virtualSeconds(): number {
    return this.inner.virtualSeconds();
  }

  details(): EndDetails {
    return this.inner.details?.() ?? { notes: [], workerExceptions: [], tasksStarted: 0 };
  }

  peakTasks(): number {
    return this.inner.peakTasks?.() ?? 0;
  }

  commutes(a: Choice, b: Choice): boolean {
    return this.inner.commutes?.(a, b) ?? false;
  }

  private summary(): string {
    const fingerprint = new Uint32Array(4);
    this.inner.fingerprint(fingerprint);
    return `state ${[...fingerprint].join(".")} at ${this.inner.virtualSeconds()} s with choices ${this.inner.choices().join()}`;
  }
}
