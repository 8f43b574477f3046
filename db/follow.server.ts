import type { Db } from "./client.server.ts";
import { readChanges, readContentVersion, type ThingKind } from "./content-version.server.ts";

export interface FollowOptions<T> {
  /** A change of other things leaves the value as it is. */
  kinds: readonly ThingKind[];
  readAll(): Promise<T>;
  /** Returns a new value with what belongs to these practices read again. */
  readAgain(before: T, practices: readonly number[]): Promise<T>;
  /** The newest content version known without asking the database. */
  noticed?(): number;
}

/**
 * Keeps what is read from the database in memory and reads again only what has changed. The returned function resolves
 * to a value that has every change committed before the call, or, with `noticed`, every change noticed before it; the
 * value is the same object until one of its things changes. Rejects with the error of the read, and reads again the next
 * time.
 */
export function follow<T>(db: Db, { kinds, readAll, readAgain, noticed }: FollowOptions<T>): () => Promise<T> {
  let current: { version: number; value: T } | null = null;
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;

  async function update(): Promise<T> {
    if (current === null) return start();
    const { version, things } = await readChanges(db, current.version);
    if (things === "everything") return start();
    const ids = [...things.keys()].flatMap((thing) => {
      const [kind, id] = thing.split(":");
      return kinds.some((it) => it === kind) ? Number(id) : [];
    });
    const value = ids.length === 0 ? current.value : await readAgain(current.value, [...new Set(ids)]);
    current = { version, value };
    return value;
  }

  async function start(): Promise<T> {
    const version = await readContentVersion(db);
    const value = await readAll();
    current = { version, value };
    return value;
  }

  function run(): Promise<T> {
    running = update().finally(() => {
      running = null;
    });
    return running;
  }

  return async () => {
    if (current !== null && noticed && current.version >= noticed()) return current.value;
    if (running === null) return run();
    // The update under way may have read before the newest change: all who come meanwhile share the one after it.
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
}
