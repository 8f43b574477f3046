import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import autocannon from "autocannon";
import { startReadyServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { median, probe } from "./size/process.ts";

/**
 * `npm run bench:serve`: the processor time of a kept page, compared with a bare handler of Express 5 and one of Node
 * alone that send the same bytes, each in a process of its own, in turns.
 */
const address = "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa";
const [rounds, amount] = [5, 20_000];

interface Served {
  url: string;
  pid: number;
}

await withFolder(async (data) => {
  const site = await startReadyServer(data, { LOG_LEVEL: "info" });
  const html = Buffer.from(await (await fetch(site.url + address)).arrayBuffer());
  const file = path.join(data, "page.html");
  await writeFile(file, html);
  const [express, node] = [await startBare("express", file), await startBare("node", file)];
  try {
    const all = { site: { url: site.url, pid: site.process.pid ?? 0 }, express, node };
    for (const served of Object.values(all)) await costOf(served);
    const [toExpress, toNode]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      const [ours, bare, least] = [await costOf(all.site), await costOf(express), await costOf(node)];
      toExpress.push(ours / bare);
      toNode.push(ours / least);
      const [a, b, c] = [ours, bare, least].map((ms) => `${(1_000 * ms).toFixed(0)} µs`);
      console.log(`processor time a request of ${html.length} bytes: the site ${a}, Express 5 ${b}, node:http ${c}`);
    }
    console.log(
      `median of ${rounds}: ${median(toExpress).toFixed(2)} of Express 5, ${median(toNode).toFixed(2)} of node:http`,
    );
  } finally {
    for (const { stop } of [express, node]) stop();
    await site.stop();
  }
});

/** Processor time of a request, ms. */
async function costOf({ url, pid }: Served): Promise<number> {
  const { cpu } = probe(pid, "");
  const before = cpu();
  const { non2xx, errors } = await autocannon({
    url: url + address,
    ...{ amount, connections: 20, headers: { "accept-encoding": "identity" } },
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} of ${amount} requests failed`);
  return (cpu().own - before.own) / amount;
}

async function startBare(kind: "express" | "node", file: string): Promise<Served & { stop(): void }> {
  const program = path.join(import.meta.dirname, "bare-server.js");
  const child = spawn(process.execPath, [program, kind, file], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return { url: `http://127.0.0.1:${String(port).trim()}`, pid: child.pid ?? 0, stop: () => void child.kill() };
}
