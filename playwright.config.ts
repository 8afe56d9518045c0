import { defineConfig } from "@playwright/test";

/**
 * The browser tests run the production build; each file starts the servers it needs (tests/support/server.ts), on free
 * ports with data folders of their own, so that they may also kill and restart them.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  // One file waits (for simulated players, a killed server) while another works; each has servers of its own. More would only make time limits lie.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    locale: "en-GB",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.BROWSER_PATH,
      // The browser's own errands (updates, sync, metrics) are none of ours.
      args: [
        "--no-first-run",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
