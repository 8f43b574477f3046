import { once } from "node:events";
import autocannon from "autocannon";
import express from "express";
import { startReadyServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";

/** `npm run bench:serve`: compares a practice page with a bare Express handler that sends the same bytes, in turns. */
const address = "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa";
const rounds = 5;

await withFolder(async (data) => {
  const site = await startReadyServer(data, { LOG_LEVEL: "info" });
  const answer = await fetch(site.url + address, { headers: { "accept-encoding": "gzip" } });
  const html = Buffer.from(await answer.arrayBuffer());
  const bare = express().get(address, (_request, response) => void response.type("html").send(html));
  const listening = bare.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const port = (listening.address() as { port: number }).port;
  const run = (url: string) =>
    autocannon({ url, connections: 20, duration: 4, headers: { "accept-encoding": "identity" } });
  await run(site.url + address);
  await run(`http://127.0.0.1:${port}${address}`);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await run(site.url + address);
    const theirs = await run(`http://127.0.0.1:${port}${address}`);
    ratios.push(ours.requests.average / theirs.requests.average);
    console.log(
      `${Math.round(ours.requests.average)} / ${Math.round(theirs.requests.average)} requests a second, p99 ${ours.latency.p99} / ${theirs.latency.p99} ms`,
    );
  }
  ratios.sort((a, b) => a - b);
  console.log(`throughput to bare Express, median of ${rounds}: ${ratios[Math.floor(rounds / 2)]?.toFixed(2)}`);
  listening.close();
  await site.stop();
});
