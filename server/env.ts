/**
 * The environment, read once and checked: a wrong value stops the start with its name and what is wrong.
 * docs/operating.md describes each variable.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const flag = z.enum(["0", "1", "true", "false"]).transform((value) => value === "1" || value === "true");

const environmentSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Phones of a class reach the server over the local network, so every interface is the default. */
  HOST: z.string().min(1).default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, "must begin with file: or postgresql://")
    .optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  /** What people type to get here, when a proxy stands in front ("https://learn.example.org"). */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Set it only behind a proxy of yours: then X-Forwarded-For and -Proto are believed. */
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export interface Environment {
  mode: "development" | "production" | "test";
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** `file:` with an absolute path, or `postgresql://`. */
  databaseUrl: string;
  /** Null: to be read from, or made in, the data folder (server/auth/secret.ts). */
  authSecret: string | null;
  /** Origin without a trailing slash, or null to derive it from the port. */
  publicUrl: string | null;
  trustProxy: boolean;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
}

/** Relative paths start at the working directory. Throws with every wrong variable by name. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join("\n")}`);
  }
  const values = parsed.data;
  const dataDir = path.resolve(values.DATA_DIR);
  return {
    mode: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databaseUrl: absoluteDatabaseUrl(values.DATABASE_URL ?? `file:${path.join(dataDir, "interleave.db")}`),
    authSecret: values.AUTH_SECRET ?? null,
    publicUrl: values.PUBLIC_URL === undefined ? null : new URL(values.PUBLIC_URL).origin,
    trustProxy: values.TRUST_PROXY,
    logLevel: values.LOG_LEVEL,
  };
}

function absoluteDatabaseUrl(url: string): string {
  return url.startsWith("file:") ? `file:${databaseFile(url)}` : url;
}

/** The absolute path of the SQLite file of a `file:` URL. */
export function databaseFile(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : path.resolve(url.slice("file:".length));
}
