/**
 * A segment: a part of the state that is fingerprinted by itself and keeps its hash until something in it changes
 * (engine/machine/state-hash.ts). The trail, through which all changes go, says whose change it is.
 */
import type { PyObject } from "@/engine/objects/values";
import type { Process } from "./process";
import type { Task } from "./task";

/** What belongs to a segment: its changes make the segment's hash stale. */
export interface Owned {
  segment: Segment | null;
}

export class Segment {
  /** Its hash has to be made anew. */
  isStale = true;
  /** Number of its last walk: an object belongs to it if that walk met it. */
  walk = 0;
  /** Segments that name objects of this one by their place in it. */
  borrowers: Segment[] = [];
  a = 0;
  b = 0;
  c = 0;
  d = 0;

  constructor(
    /** Its place in the order of segments: an object that two of them reach belongs to the earlier one. */
    readonly number: number,
    readonly root: PyObject | Process | Task | null,
  ) {}
}
