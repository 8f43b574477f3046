import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";

/**
 * Fills a folder by `make`. In a run of Vitest `make` is called once for each name, in the first worker that needs it,
 * and each caller gets a copy; elsewhere (in measurements) it is called each time.
 * Throws what `make` throws; then nothing is stored, and the next caller tries again.
 */
export async function fillFromTemplate(
  name: string,
  target: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const run = process.env.TEST_RUN_FOLDER;
  if (!run) return make(target);
  await cp(await madeOnce(path.join(run, name), make), target, { recursive: true });
}

/** Creates the template unless it exists. The folder gets its name when complete; a lock folder stops other workers. */
async function madeOnce(folder: string, make: (folder: string) => Promise<void>): Promise<string> {
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!(await tryLock(lock))) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    try {
      if (existsSync(folder)) break;
      const unfinished = path.join(lock, "unfinished");
      await mkdir(unfinished);
      await make(unfinished);
      await rename(unfinished, folder);
    } finally {
      await rm(lock, { recursive: true });
    }
  }
  return folder;
}

async function tryLock(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
