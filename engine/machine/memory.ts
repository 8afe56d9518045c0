/**
 * How much memory the values of a program take: an estimate that does not depend on the host, so that a program ends at its
 * limit at the same place everywhere. Measured by walking what tasks and globals lead to, now and then: what a program has
 * dropped costs it nothing.
 */
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";

const bytesPerObject = 96;
const bytesPerReference = 16;
/** One entry of the trail: three words in growing arrays. */
export const bytesPerUndo = 40;

export class MemoryMeter implements Visitor {
  private readonly met = new Set<PyObject>();
  private readonly queue: PyObject[] = [];
  bytes = 0;
  objects = 0;

  constructor(private readonly enough: number) {}

  number(): void {
    this.bytes += 8;
  }

  text(s: string): void {
    this.bytes += s.length * 2;
  }

  value(v: Value | undefined): void {
    this.bytes += bytesPerReference;
    if (typeof v === "string") this.bytes += textBytes(v);
    else if (typeof v === "bigint") this.bytes += 64;
    if (!(v instanceof PyObject) || this.met.has(v)) return;
    this.met.add(v);
    this.queue.push(v);
  }

  /** Follows what was met; stops when there is more than enough. */
  follow(): void {
    for (let o = this.queue.pop(); o && this.bytes <= this.enough; o = this.queue.pop()) {
      this.objects++;
      this.bytes += bytesPerObject;
      o.visit(this);
    }
  }
}

/** Short texts are mostly names and constants that exist once. */
const textBytes = (s: string): number => (s.length > 32 ? s.length * 2 : 0);
