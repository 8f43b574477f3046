import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { bundleWorkers } from "./bundled-workers.ts";

/**
 * Vitest's global set-up: creates a temporary folder for the templates of a run (see templates.ts), bundles the programs
 * of worker threads, and removes both at the end. In watch mode they are made anew before each run, because the code may
 * have changed.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-run-"));
  process.env.TEST_RUN_FOLDER = folder;
  process.env.TEST_WORKERS = await bundleWorkers();
  const remove = async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(process.env.TEST_WORKERS ?? "", { recursive: true, force: true });
  };
  project.onTestsRerun(async () => {
    await remove();
    await mkdir(folder);
    process.env.TEST_WORKERS = await bundleWorkers();
  });
  return remove;
}
