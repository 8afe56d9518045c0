/**
 * The production server in a process of its own, for browser and integration tests: a free port, a data folder of its
 * own, and it can be killed in mid-sentence and started again with the same data on the same port.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const root = path.resolve(import.meta.dirname, "../..");
const serverFile = path.join(root, "dist/server/index.js");
const startLimitMs = 60_000;

export interface TestServer {
  /** `http://127.0.0.1:<port>`, the same after a restart. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** Of the running process; throws when none runs. */
  pid(): number;
  /** Everything it has printed so far, over all its lives. */
  output(): string;
  /** As a power cut does (`kill -9`): resolves when the process is gone. */
  kill(): Promise<void>;
  /** As an operator does (SIGTERM): resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Starts it again with the same data and port. */
  start(): Promise<void>;
  /** Stops it if it runs and deletes its data. */
  remove(): Promise<void>;
}

async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject()));
    });
  });
}

/** Starts a server and waits until it answers. `npm run build` must have run. `env` adds to its environment. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  if (!existsSync(serverFile)) throw new Error("There is no production build: run `npm run build` first.");
  const port = await findFreePort();
  const dataDir = mkdtempSync(path.join(tmpdir(), "interleave-server-"));
  const url = `http://127.0.0.1:${port}`;
  let printed = "";
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    if (child !== null) throw new Error("it runs already");
    const started = spawn(process.execPath, [serverFile], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: String(port),
        HOST: "127.0.0.1",
        PUBLIC_URL: url,
        DATA_DIR: dataDir,
        DATABASE_URL: "",
        AUTH_SECRET: "",
        NEXT_TELEMETRY_DISABLED: "1",
        ...env,
      },
    });
    child = started;
    started.stdout?.on("data", (chunk) => (printed += chunk));
    started.stderr?.on("data", (chunk) => (printed += chunk));
    started.once("exit", () => {
      if (child === started) child = null;
    });
    const giveUpAt = Date.now() + startLimitMs;
    while (!(await answers())) {
      if (started.exitCode !== null) throw new Error(`The server ended while starting:\n${printed}`);
      if (Date.now() > giveUpAt) throw new Error(`The server did not answer in ${startLimitMs} ms:\n${printed}`);
      await delay(50);
    }
  }

  async function answers(): Promise<boolean> {
    return fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const running = child;
    if (running === null) return null;
    const ended = new Promise<number | null>((resolve) => running.once("exit", (code) => resolve(code)));
    running.kill(signal);
    return ended;
  }

  await start();
  return {
    url,
    port,
    dataDir,
    pid() {
      if (child?.pid === undefined) throw new Error("it does not run");
      return child.pid;
    },
    output: () => printed,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
    start,
    async remove() {
      await end("SIGKILL");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
