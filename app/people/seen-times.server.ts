import type { Db } from "#db/client.server.ts";

/** In milliseconds: the time of a session is written when it has moved at least this far. */
const interval = 5 * 60_000;

/** When sessions were last used: kept in memory while requests read, and written later. */
export interface SeenTimes {
  /** The time that is not written yet, in milliseconds since the epoch; null for none. */
  timeOf(sessionId: number): number | null;
  /** Notes that a session is used at `now`; `known` is its time so far. */
  note(sessionId: number, known: number, now: number): void;
  /** Writes the noted times. Throws the database's error; the times are then kept for the next call. */
  flush(): Promise<void>;
}

export function createSeenTimes(db: Db): SeenTimes {
  const noted = new Map<number, number>();
  return {
    timeOf: (sessionId) => noted.get(sessionId) ?? null,
    note: (sessionId, known, now) => {
      if (now - known >= interval) noted.set(sessionId, now);
    },
    async flush() {
      if (noted.size === 0) return;
      const taken = [...noted];
      await db.transaction().execute(async (tx) => {
        for (const [id, time] of taken) {
          const seen_at = new Date(time).toISOString();
          await tx
            .updateTable("session")
            .set({ seen_at })
            .where("id", "=", id)
            .where("seen_at", "<", seen_at)
            .execute();
        }
      });
      for (const [id, time] of taken) if (noted.get(id) === time) noted.delete(id);
    },
  };
}
