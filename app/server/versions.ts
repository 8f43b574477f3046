import type { Versions } from "#app/http/versions.ts";
import type { Db } from "#db/client.server.ts";
import { readChanges, readContentVersion, type Thing } from "#db/content-version.server.ts";

/** `Versions` that look for changes when they are asked to. */
interface CheckedVersions extends Versions {
  /** Looks for changes; whether there are any. */
  check(): Promise<boolean>;
}

/** Opens the following of changes. It remembers one number for each thing changed since: at most four a write-up. */
export async function openVersions(db: Db): Promise<CheckedVersions> {
  let version = await readContentVersion(db);
  /** Of a change after which everything counts as changed. */
  let everything = version;
  const things = new Map<Thing, number>();
  const wholes = { practices: version, adoptions: version };

  /** The end of the queue of checks: one that ends late must not undo what a later one has noticed. */
  let last: Promise<unknown> = Promise.resolve();

  const check = async () => {
    const changes = await readChanges(db, version);
    if (changes.version === version) return false;
    if (changes.things === "everything") {
      everything = changes.version;
      things.clear();
    } else {
      for (const [thing, at] of changes.things) {
        things.set(thing, at);
        if (thing.startsWith("practice:")) wholes.practices = Math.max(wholes.practices, at);
        if (thing.startsWith("adoptions:")) wholes.adoptions = Math.max(wholes.adoptions, at);
      }
    }
    version = changes.version;
    return true;
  };

  return {
    version: () => version,
    lastChange: (part) => {
      const own = part === "practices" || part === "adoptions" ? wholes[part] : (things.get(part) ?? 0);
      return Math.max(own, everything);
    },
    check: () => {
      const done = last.then(check);
      last = done.catch(() => {});
      return done;
    },
  };
}
