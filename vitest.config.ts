import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const repositoryRoot = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const setupFiles = ["tests/support/whole-library.ts"];
const resolve = { alias: { "@": repositoryRoot } };

/** One project per kind of test, so that each has its own command and its own time limits. */
const project = (name: string, include: string[], testTimeout: number) => ({
  resolve,
  test: { name, include, testTimeout, hookTimeout: testTimeout, environment: "node" as const, setupFiles },
});

export default defineConfig({
  resolve,
  test: {
    // The machines this runs on are small; more workers than cores only make time limits lie.
    maxWorkers: "100%",
    projects: [
      project("unit", ["{core,engine,server,components,app,messages,scripts}/**/*.test.{ts,tsx}"], 120_000),
      project("content", ["tests/content/**/*.test.ts"], 120_000),
      project("integration", ["tests/integration/**/*.test.ts"], 120_000),
      project("conformance", ["tests/conformance/**/*.test.ts"], 120_000),
      project("search", ["tests/search/**/*.test.ts"], 300_000),
      project("hostile", ["tests/hostile/**/*.test.ts"], 120_000),
    ],
  },
});
