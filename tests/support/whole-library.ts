/** For the tests that ask the engine directly: the Python library is there from the start. Other tests are not made slower. */
import { expect } from "vitest";

const asksTheEngine = /\/(?:components|engine|server|tests|scripts)\//;

if (asksTheEngine.test(expect.getState().testPath ?? "")) await import("@/engine/modules/whole-library");
