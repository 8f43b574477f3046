import { createServer } from "node:http";
import path from "node:path";
import * as build from "virtual:remix/server-build";
import pino from "pino";
import { builtAssets, createApp } from "./app.ts";
import { fillDemoAdoptions } from "./demo/adoptions.ts";
import { waysIn } from "./demo/people.ts";
import { fillDemoTalk } from "./demo/talk.ts";
import { loadEnvFile } from "./env-file.ts";
import { listen, type Starting, startingPage } from "./listen.ts";
import { picturesFolder, prepare } from "./prepare.ts";
import { readSettings } from "./settings.ts";
import { oneLine } from "./starter/files.ts";

const began = performance.now();
/** Writes a fault and what the log still holds; there is nothing to write before there is a log. */
const crash = { record: (_error: unknown) => {} };
for (const kind of ["uncaughtException", "unhandledRejection"] as const) process.on(kind, stopAtOnce);
await main().catch((error: unknown) => {
  console.error(`Vertaiskunta did not start: ${oneLine(error)}`);
  process.exit(1);
});

/** The port first, so that a second start by mistake changes nothing; then the library; then the pages. */
async function main(): Promise<void> {
  loadEnvFile();
  const settings = readSettings(process.env, process.argv.includes("--demo"));
  const starting: Starting = { handler: startingPage };
  // An address of picks that is too long is answered in words, which Node itself would not.
  const server = createServer({ maxHeaderSize: 32_768 }, (request, response) => starting.handler(request, response));
  const port = await listen(server, settings);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

  const prepared = await prepare(settings, say, stop.signal);
  const destination = pino.destination({ sync: false, minLength: 4_096 });
  const log = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  crash.record = (error) => {
    log.fatal({ err: error });
    destination.flushSync();
  };
  const flushing = setInterval(() => destination.flush(), 1_000).unref();
  const end = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    // A reader who never finishes must not hold the database open.
    const patience = setTimeout(() => server.closeAllConnections(), 10_000);
    await closed;
    clearTimeout(patience);
    await prepared.close();
    clearInterval(flushing);
    destination.flushSync();
    say("Stopped: requests finished, database closed.");
    process.exit(0);
  };
  if (stop.signal.aborted) return end();
  stop.signal.addEventListener("abort", () => void end());

  const ways = await waysIn(prepared.site.db, settings);
  if (settings.demo) {
    await fillDemoTalk(prepared.site);
    await fillDemoAdoptions(prepared.site);
  }
  const pictures = picturesFolder(settings.dataDir);
  const assets = builtAssets(path.join(import.meta.dirname, "../client"));
  starting.handler = createApp({ settings, site: prepared.site, log, mode: "production", build, assets, pictures });
  for (const line of ways) say(line);
  say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  say(
    `Address: ${settings.publicUrl}${settings.host === "127.0.0.1" ? "" : ` (listening on ${settings.host}:${port})`}`,
  );
  say(`Data folder: ${settings.dataDir}`);
  say(prepared.summary);
}

function say(step: string): void {
  console.log(step);
}

/** What nobody caught leaves the process in an unknown state: the service manager starts a new one. */
function stopAtOnce(error: unknown): never {
  try {
    crash.record(error);
  } finally {
    console.error(`Vertaiskunta stopped: ${oneLine(error)}`);
    process.exit(1);
  }
}
