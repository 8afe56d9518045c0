/**
 * The database from the command line (`npm run db:create -- NAME`, `db:deploy`, `db:reset`):
 *   create NAME   writes the migration to the present models, for both providers
 *   deploy        brings the database of DATABASE_URL (or DATA_DIR) to the newest model
 *   reset         deletes the embedded database and makes an empty one; refuses for PostgreSQL
 */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { createMigration, type DatabaseProvider, deployMigrations, providerOf } from "@/prisma/schema-engine";
import { scratchDatabase } from "@/prisma/scratch-database";
import { databaseFile, readEnvironment } from "@/server/env";

async function create(name: string): Promise<void> {
  for (const provider of ["sqlite", "postgresql"] satisfies DatabaseProvider[]) {
    const folder = await createMigration(provider, name, await scratchDatabase(provider));
    console.log(folder === null ? `${provider}: the models have not changed` : `${provider}: wrote ${folder}`);
  }
}

async function deploy(): Promise<void> {
  const { databaseUrl, dataDir } = readEnvironment();
  mkdirSync(dataDir, { recursive: true });
  const applied = await deployMigrations(databaseUrl);
  console.log(applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`);
}

async function reset(): Promise<void> {
  const { databaseUrl } = readEnvironment();
  if (providerOf(databaseUrl) !== "sqlite") {
    throw new Error("db:reset only deletes the embedded database; drop a PostgreSQL database with its own tools.");
  }
  const file = databaseFile(databaseUrl);
  for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  console.log(`Deleted ${path.relative(process.cwd(), file)}.`);
  await deploy();
}

const [command, name] = process.argv.slice(2);
try {
  if (command === "create" && name !== undefined && /^[a-z0-9_]+$/.test(name)) await create(name);
  else if (command === "deploy") await deploy();
  else if (command === "reset") await reset();
  else throw new Error("usage: npm run db:create -- name_in_snake_case | npm run db:deploy | npm run db:reset");
  // PGlite keeps the process alive.
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
