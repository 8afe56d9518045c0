/**
 * Read by `prisma generate` only (scripts/prisma-client.ts); migrations go through prisma/schema-engine.ts.
 * The two providers share prisma/models and differ in their data source.
 */
const provider = process.env.DB_PROVIDER === "postgresql" ? "postgresql" : "sqlite";

export default { schema: provider };
