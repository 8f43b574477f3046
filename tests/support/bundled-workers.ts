import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { bundlePrograms } from "#app/server/bundle-programs.js";
import { root } from "./reporters/reporting.ts";

/** The programs of worker threads, by the names that the build gives them. */
const workers = {
  "mdx-worker": "app/mdx/worker.server.ts",
  "search-worker": "app/search/service/worker.server.ts",
  "docx-worker": "app/picks/docx-worker.server.ts",
};

/** Bundles the programs of worker threads from their sources in a new folder, which the caller removes. */
export async function bundleWorkers(): Promise<string> {
  const folder = await mkdtemp(path.join(root, "node_modules", ".vertaiskunta-test-workers-"));
  try {
    await bundlePrograms(workers, root, folder);
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  return folder;
}
