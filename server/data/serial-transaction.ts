/** Transactions that read, decide and write: as though nothing else happened meanwhile. */
import { type Database, getDatabase } from "./database";
import { isWriteConflict } from "./prisma-errors";

export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

const tries = 5;

/**
 * SQLite runs transactions one after the other; PostgreSQL undoes one of two that met, and it is run again. `work` must do
 * nothing but query. Throws what the database throws.
 */
export async function inSerialTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const { client } = await getDatabase();
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.$transaction(work, { isolationLevel: "Serializable", maxWait: 10_000, timeout: 20_000 });
    } catch (error) {
      if (attempt === tries || !isWriteConflict(error)) throw error;
    }
  }
}
