/** Asks the engine. What the answer needs of it and is not here is loaded first: then it is asked again. */
import { NotLoaded } from "./part";

/** Errors: what `ask` throws; whatever the host says when a file cannot be loaded. */
export async function withLibrary<T>(ask: () => T): Promise<T> {
  for (;;) {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await error.load();
    }
  }
}
