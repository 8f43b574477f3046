import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startReadyServer } from "./server.ts";
import { fillFromTemplate } from "./templates.ts";
import { withFolder } from "./temporary.ts";

/**
 * Creates a data folder in the state after the first start of the built server: the starter write-ups are published and
 * the search index is saved. The first start happens once in a run. The caller removes the folder.
 */
export async function makeFilledData(): Promise<string> {
  const data = await mkdtemp(path.join(tmpdir(), "vertaiskunta-test-"));
  await fillFromFirstStart(data);
  return data;
}

/** Runs `work` with such a data folder, and removes it afterwards. */
export function withFilledData<T>(work: (data: string) => Promise<T>): Promise<T> {
  return withFolder(async (data) => {
    await fillFromFirstStart(data);
    return work(data);
  });
}

function fillFromFirstStart(data: string): Promise<void> {
  return fillFromTemplate("data", data, async (into) => {
    const server = await startReadyServer(into);
    if ((await server.stop()) !== 0) throw new Error(server.output());
  });
}
