import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

/**
 * Vitest's global set-up: creates a temporary folder for the templates of a run (see templates.ts) and removes it at
 * the end. In watch mode it is emptied before each new run, because the code may have changed.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-run-"));
  process.env.TEST_RUN_FOLDER = folder;
  const remove = () => rm(folder, { recursive: true, force: true });
  project.onTestsRerun(async () => {
    await remove();
    await mkdir(folder);
  });
  return remove;
}
