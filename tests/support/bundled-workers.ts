import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./reporters/reporting.ts";

/** The programs of worker threads, by the names that the build gives them. */
const workers = {
  "mdx-worker": "app/mdx/worker.server.ts",
  "search-worker": "app/search/service/worker.server.ts",
  "docx-worker": "app/picks/docx-worker.server.ts",
};

/**
 * Bundles the programs of worker threads from their sources, in a new folder in which they find the packages. The caller
 * removes the folder.
 */
export async function bundleWorkers(): Promise<string> {
  const folder = await mkdtemp(path.join(root, "node_modules", ".vertaiskunta-test-workers-"));
  try {
    await build({
      entryPoints: workers,
      absWorkingDir: root,
      outdir: folder,
      bundle: true,
      splitting: true,
      platform: "node",
      target: "node20",
      format: "esm",
      packages: "external",
    });
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  return folder;
}
