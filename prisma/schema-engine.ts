/**
 * Prisma's own migration engine, as the WebAssembly module that npm delivers. `prisma migrate` downloads a native one
 * from elsewhere and so cannot run on a machine that reaches only the npm registry; this one writes and reads the same
 * history (migration.sql, migration_lock.toml, table `_prisma_migrations`). docs/decisions/0012-prisma-migrations.md.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";

export type DatabaseProvider = "sqlite" | "postgresql";

/** Which database a URL speaks of: `postgres://…` and `postgresql://…`, else a `file:` of SQLite. */
export function providerOf(databaseUrl: string): DatabaseProvider {
  return /^postgres(ql)?:/.test(databaseUrl) ? "postgresql" : "sqlite";
}

const moduleName = "@prisma/schema-engine-wasm/schema_engine_bg";
type EngineModule = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");
type Engine = Awaited<ReturnType<EngineModule["SchemaEngine"]["new"]>>;

// Not `import.meta.dirname` of a bundle: the folder of the models and histories, found from where the product stands.
function prismaFolder(): string {
  const beside = path.dirname(fileURLToPath(import.meta.url));
  return existsSync(path.join(beside, "models")) ? beside : path.resolve("prisma");
}

let loaded: Promise<EngineModule> | null = null;

/** Loads and starts the module once. It is built for bundlers, which would do these three steps. */
function loadEngineModule(): Promise<EngineModule> {
  loaded ??= (async () => {
    const file = createRequire(import.meta.url).resolve(moduleName);
    const engine: EngineModule = await import(pathToFileURL(file).href);
    const wasm = readFileSync(file.replace(/\.js$/, ".wasm"));
    const imports = { "./schema_engine_bg.js": engine } as unknown as WebAssembly.Imports;
    const { instance } = await WebAssembly.instantiate(wasm, imports);
    engine.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return engine;
  })();
  return loaded;
}

function schemaFiles(folder: string): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const file = path.join(folder, entry.name);
    if (entry.name === "migrations") return [];
    if (entry.name.endsWith(".prisma")) return [[file, readFileSync(file, "utf8")]];
    return entry.isDirectory() || entry.isSymbolicLink() ? schemaFiles(file) : [];
  });
}

function migrationsList(folder: string) {
  const lockFile = path.join(folder, "migration_lock.toml");
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [];
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: existsSync(lockFile) ? readFileSync(lockFile, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: readFileSync(path.join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

const filters = { externalTables: [], externalEnums: [] };

/**
 * The engine replays a history on its shadow database by `executeRaw` of a whole script, which drivers refuse for more
 * than one statement: such calls go to `executeScript`. It also never closes what it opened, and keeps SQLite locked
 * that way: every connection is noted in `opened`, to be closed by us.
 */
function adapted(
  factory: SqlMigrationAwareDriverAdapterFactory,
  opened: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      opened.push(adapter);
      return adapter;
    },
    connectToShadowDb: async () => {
      const adapter = await factory.connectToShadowDb();
      opened.push(adapter);
      const executeRaw = adapter.executeRaw.bind(adapter);
      adapter.executeRaw = async (query) => {
        if (query.args.length > 0) return executeRaw(query);
        await adapter.executeScript(query.sql);
        return 0;
      };
      return adapter;
    },
  };
}

interface OpenEngine {
  engine: Engine;
  datamodels: [string, string][];
  migrationsFolder: string;
}

/** Runs `use` with the engine on that database and closes every connection afterwards. */
async function withEngine<Result>(
  provider: DatabaseProvider,
  factory: SqlMigrationAwareDriverAdapterFactory,
  use: (open: OpenEngine) => Promise<Result>,
): Promise<Result> {
  const { SchemaEngine } = await loadEngineModule();
  const datamodels = schemaFiles(path.join(prismaFolder(), provider));
  const opened: SqlDriverAdapter[] = [];
  const adapter = bindMigrationAwareSqlAdapterFactory(adapted(factory, opened));
  try {
    const engine = await SchemaEngine.new({ datamodels }, () => undefined, adapter);
    return await use({ engine, datamodels, migrationsFolder: path.join(prismaFolder(), provider, "migrations") });
  } finally {
    for (const connection of opened) await connection.dispose();
  }
}

async function connectionFactory(databaseUrl: string): Promise<SqlMigrationAwareDriverAdapterFactory> {
  if (providerOf(databaseUrl) === "sqlite") {
    const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3");
    return new PrismaBetterSqlite3({ url: databaseUrl });
  }
  const { PrismaPg } = await import("@prisma/adapter-pg");
  return new PrismaPg({ connectionString: databaseUrl });
}

/**
 * Brings the database at `databaseUrl` to the newest model. Answers the names of the migrations it applied (none when
 * it was up to date). Throws when one fails. Run it from one process at a time.
 */
export async function deployMigrations(databaseUrl: string): Promise<string[]> {
  return deployMigrationsTo(providerOf(databaseUrl), await connectionFactory(databaseUrl));
}

/** The same for a database that has no URL. */
export async function deployMigrationsTo(
  provider: DatabaseProvider,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<string[]> {
  return withEngine(provider, factory, async ({ engine, migrationsFolder }) => {
    const output = await engine.applyMigrations({ migrationsList: migrationsList(migrationsFolder), filters });
    return output.appliedMigrationNames;
  });
}

/**
 * Writes the migration from the history of `provider` to the present models, as SQL to be reviewed and committed.
 * Answers its folder name, or null when the models have not changed. `scratch` is an empty database of that provider.
 */
export async function createMigration(
  provider: DatabaseProvider,
  name: string,
  scratch: SqlMigrationAwareDriverAdapterFactory,
): Promise<string | null> {
  return withEngine(provider, scratch, async ({ engine, datamodels, migrationsFolder }) => {
    const lockFile = path.join(migrationsFolder, "migration_lock.toml");
    mkdirSync(migrationsFolder, { recursive: true });
    if (!existsSync(lockFile)) writeFileSync(lockFile, `provider = "${provider}"\n`);
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...migrationsList(migrationsFolder) },
      to: { tag: "schemaDatamodel", files: datamodels.map(([file, content]) => ({ path: file, content })) },
      script: true,
      exitCode: true,
      filters,
    });
    if (exitCode !== 2 || stdout === null) return null;
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(migrationsFolder, `${stamp}_${name}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, "migration.sql"), stdout);
    return path.basename(folder);
  });
}
