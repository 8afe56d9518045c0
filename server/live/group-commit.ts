/**
 * One transaction for all that happened in the last few milliseconds, in every session. One flush runs at a time; what
 * arrives meanwhile goes with the next. Nobody is told anything before the transaction that holds it has ended.
 *
 * A single answer is stored at once; a stream of them is gathered between two commits, because each waits for the disk and
 * the thread with it: twice as many commits would make all of them later.
 */
import type { LiveCommit, LiveSessionStore } from "@/server/data/live-session-store";

/** What waits to be stored for one session. */
export interface CommitSource {
  /** Takes everything that waits; null when nothing does. */
  takePending(): LiveCommit | null;
  /** The answer to the last `takePending`. */
  settle(outcome: "stored" | "conflict" | "failed"): void;
}

export interface GroupCommit {
  /** The source has something to store; it will be asked soon. */
  request(source: CommitSource): void;
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>;
}

export function createGroupCommit(
  store: Pick<LiveSessionStore, "commit">,
  onFailure: (error: unknown) => void,
  groupMs = 10,
): GroupCommit {
  const waiting = new Set<CommitSource>();
  let running: Promise<void> | null = null;
  let storedAt = Number.NEGATIVE_INFINITY;

  /** Until `groupMs` after the last commit, and in any case until everything that waits at the sockets has been read. */
  function gather(): Promise<void> {
    const waitMs = storedAt + groupMs - performance.now();
    return new Promise((resolve) => (waitMs > 0 ? setTimeout(resolve, waitMs) : setImmediate(resolve)));
  }

  async function flush(): Promise<void> {
    while (waiting.size > 0) {
      await gather();
      const batch = [...waiting].flatMap((source) => {
        const commit = source.takePending();
        return commit ? [{ source, commit }] : [];
      });
      waiting.clear();
      if (batch.length === 0) continue;
      const outcomes = await storeAll(batch.map(({ commit }) => commit));
      storedAt = performance.now();
      batch.forEach(({ source }, index) => {
        settle(source, outcomes[index] ?? "failed");
      });
    }
    // In the same breath as the look at `waiting`: a request in between would find a flush that has already looked.
    running = null;
  }

  /** A fault while one session is shown must not keep the others from being stored. */
  function settle(source: CommitSource, outcome: "stored" | "conflict" | "failed"): void {
    try {
      source.settle(outcome);
    } catch (error) {
      onFailure(error);
    }
  }

  async function storeAll(commits: LiveCommit[]): Promise<("stored" | "conflict" | "failed")[]> {
    try {
      return await store.commit(commits);
    } catch (error) {
      onFailure(error);
      return commits.map(() => "failed" as const);
    }
  }

  return {
    request(source) {
      waiting.add(source);
      running ??= flush();
    },
    async drained() {
      while (running) await running;
    },
  };
}
