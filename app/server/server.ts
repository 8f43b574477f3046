import { createServer } from "node:http";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { loadEnvFile } from "./env-file.ts";
import { answerWhileStarting, type CurrentHandler, listen } from "./listen.ts";
import { readSettings } from "./settings.ts";
import { oneLine } from "./starter/files.ts";
import { watchResponses } from "./stopping.ts";

const startedAt = performance.now();
// Left to itself V8 lets the heaps grow to several times of what is in use. Under mixed use of 2,000 practices
// (npm run bench:size) this takes a third off the memory.
setFlagsFromString("--heap-growing-percent=25");
/** Writes a fatal error to the log and flushes it; does nothing until `main` has opened the log. */
const crash = { record: (_error: unknown) => {} };
for (const kind of ["uncaughtException", "unhandledRejection"] as const) process.on(kind, stopAtOnce);
await main().catch((error: unknown) => {
  console.error(`Vertaiskunta did not start: ${oneLine(error)}`);
  process.exit(1);
});

/**
 * Listens on the port first, so that a second start by mistake changes nothing and forms sent meanwhile wait; then loads
 * the application, prepares the library and serves.
 */
async function main(): Promise<void> {
  loadEnvFile();
  const settings = readSettings(process.env, process.argv.includes("--demo"));
  const current: CurrentHandler = { handler: answerWhileStarting(() => current.handler) };
  // More than Node's default: the application itself answers a page of picks whose address is too long.
  const server = createServer({ maxHeaderSize: 32_768 }, (request, response) => current.handler(request, response));
  const closeGently = watchResponses(server);
  const port = await listen(server, settings);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

  const { builtAssets, createApp, pino, prepare, publicFilesFolder, build, demo } = await import("./application.ts");
  const prepared = await prepare(settings, say, stop.signal, process.argv.includes("--new"));
  const destination = pino.destination({ sync: false, minLength: 4_096 });
  const log = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  crash.record = (error) => {
    log.fatal({ err: error });
    destination.flushSync();
  };
  const flushing = setInterval(() => destination.flush(), 1_000).unref();
  const end = async () => {
    const closed = closeGently();
    // A response that is never read to its end must not keep the database open.
    const forceClose = setTimeout(() => server.closeAllConnections(), 10_000);
    await closed;
    clearTimeout(forceClose);
    await prepared.close();
    clearInterval(flushing);
    destination.flushSync();
    say("Stopped: requests finished, database closed.");
    process.exit(0);
  };
  if (stop.signal.aborted) return end();
  stop.signal.addEventListener("abort", () => void end());

  const ways = await demo.signInLines(prepared.site.db, settings);
  if (settings.demo) {
    await demo.fillDiscussion(prepared.site);
    await demo.fillAdoptions(prepared.site);
  }
  const pictures = publicFilesFolder(settings.dataDir);
  const assets = builtAssets(path.join(import.meta.dirname, "../client"));
  current.handler = createApp({
    settings,
    site: prepared.site,
    log,
    mode: "production",
    build,
    assets,
    publicFilesDir: pictures,
  });
  for (const line of ways) say(line);
  say(`Ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  say(
    `Address: ${settings.publicUrl}${settings.host === "127.0.0.1" ? "" : ` (listening on ${settings.host}:${port})`}`,
  );
  say(`Data folder: ${settings.dataDir}`);
  say(prepared.summary);
}

function say(step: string): void {
  console.log(step);
}

/** Exits with 1 after an uncaught error, which leaves the process in an unknown state; a service manager starts it again. */
function stopAtOnce(error: unknown): never {
  try {
    crash.record(error);
  } finally {
    console.error(`Vertaiskunta stopped: ${oneLine(error)}`);
    process.exit(1);
  }
}
