/**
 * Who is next when there is more to do than threads: users take turns (round robin), each with one task running and one
 * waiting; what they send beyond that is refused at once. The house itself (no user) takes its turn like a user, without that bound.
 */
export type User = string | null;

interface Waiting<J> {
  user: User;
  job: J;
}

export class FairQueue<J> {
  /** Users in the order of their turns, each with the jobs that wait. Empty lists are taken out. */
  private readonly waiting = new Map<User, J[]>();
  private readonly running = new Map<User, number>();

  constructor(
    private readonly perUser = { running: 1, waiting: 1 },
    private readonly maxWaiting = 1_000,
  ) {}

  /** False: refused, because the user has enough under way or because too many wait in all. */
  offer(user: User, job: J): boolean {
    const jobs = this.waiting.get(user) ?? [];
    const mayHave = this.perUser.running + this.perUser.waiting;
    if (user !== null && jobs.length + (this.running.get(user) ?? 0) >= mayHave) return false;
    if (this.size >= this.maxWaiting) return false;
    jobs.push(job);
    this.waiting.set(user, jobs);
    return true;
  }

  /** The next job that may run now; its user goes to the end of the row. Call `finished` when it is over. */
  take(): Waiting<J> | null {
    for (const [user, jobs] of this.waiting) {
      const running = this.running.get(user) ?? 0;
      if (user !== null && running >= this.perUser.running) continue;
      const job = jobs.shift() as J;
      this.waiting.delete(user);
      if (jobs.length > 0) this.waiting.set(user, jobs);
      this.running.set(user, running + 1);
      return { user, job };
    }
    return null;
  }

  finished(user: User): void {
    const running = (this.running.get(user) ?? 0) - 1;
    if (running > 0) this.running.set(user, running);
    else this.running.delete(user);
  }

  /** Takes a job out that nobody waits for any more; false if it has begun. */
  remove(user: User, job: J): boolean {
    const jobs = this.waiting.get(user) ?? [];
    const at = jobs.indexOf(job);
    if (at < 0) return false;
    jobs.splice(at, 1);
    if (jobs.length === 0) this.waiting.delete(user);
    return true;
  }

  /** Takes out all that wait. */
  drain(): J[] {
    const jobs = [...this.waiting.values()].flat();
    this.waiting.clear();
    return jobs;
  }

  /** How many wait. */
  get size(): number {
    let size = 0;
    for (const jobs of this.waiting.values()) size += jobs.length;
    return size;
  }
}
