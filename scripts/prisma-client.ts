/**
 * Generates both Prisma clients into server/data/generated, only when the models or Prisma itself have changed.
 * `prisma generate` insists on finding a schema engine, which it never runs: any file will do.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const generatedFolder = path.join(root, "server/data/generated");
const stampFile = path.join(generatedFolder, "stamp");
const providers = ["sqlite", "postgresql"] as const;

function currentStamp(): string {
  const hash = createHash("sha256");
  const models = readdirSync(path.join(root, "prisma/models")).map((name) => `prisma/models/${name}`);
  const schemas = providers.map((provider) => `prisma/${provider}/schema.prisma`);
  for (const file of [...models.sort(), ...schemas, "prisma/prisma.config.ts", "node_modules/prisma/package.json"]) {
    hash.update(file).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

/** Answers true if it had to generate. Throws with Prisma's own message when a model is wrong. */
export function ensurePrismaClients(): boolean {
  const stamp = currentStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  for (const provider of providers) {
    const result = spawnSync(
      process.execPath,
      ["node_modules/prisma/build/index.js", "generate", "--config", "prisma/prisma.config.ts", "--no-hints"],
      {
        cwd: root,
        encoding: "utf8",
        env: {
          ...process.env,
          DB_PROVIDER: provider,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          CHECKPOINT_DISABLE: "1",
        },
      },
    );
    if (result.status !== 0) throw new Error(`The database client cannot be generated:\n${result.stderr}`);
  }
  mkdirSync(generatedFolder, { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}
