import type { PyException } from "@/engine/objects/instance";

/** Carries a Python exception through native code to the frame that it concerns. Not an Error: no stack is recorded. */
export class Raised {
  constructor(
    readonly exception: PyException,
    /** Raised again as it was: no new context, no new traceback entry. */
    readonly isReraise = false,
  ) {}
}
