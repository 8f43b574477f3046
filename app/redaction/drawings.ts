/**
 * What must be compiled before the transaction that overwrites: compiling takes long, and nothing else could be written
 * meanwhile. A change asks for its drawing by a key of what it is made from.
 */
export interface Drawings {
  /** The drawing of a key; undefined until `run` has made it by `make`. */
  get<T>(key: string, make: () => Promise<T>): T | undefined;
  /** Whether drawings were asked for since the last `run` that are not made. */
  isPending(): boolean;
  /** Makes those that were asked for. */
  run(): Promise<void>;
}

export function createDrawings(): Drawings {
  const made = new Map<string, unknown>();
  const pending = new Map<string, () => Promise<unknown>>();
  return {
    get: <T>(key: string, make: () => Promise<T>) => {
      if (!made.has(key)) pending.set(key, make);
      return made.get(key) as T | undefined;
    },
    isPending: () => pending.size > 0,
    run: async () => {
      for (const [key, make] of pending) {
        made.set(key, await make());
        pending.delete(key);
      }
    },
  };
}
