import { createServer } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { loadEnvFile } from "./env-file.ts";
import { answerWhileStarting, type CurrentHandler, listen } from "./listen.ts";
import { readSettings } from "./settings.ts";
import { oneLine } from "./starter/files.ts";

await main().catch((error: unknown) => {
  console.error(`Vertaiskunta did not start: ${oneLine(error)}`);
  process.exit(1);
});

/** `npm run dev`: the same application with Vite, which renders every page from the current sources and reloads it. */
async function main(): Promise<void> {
  loadEnvFile();
  const settings = readSettings(process.env);
  const current: CurrentHandler = { handler: answerWhileStarting(() => current.handler) };
  const server = createServer((request, response) => current.handler(request, response));
  await listen(server, settings);
  // Loaded late, as in server.ts: a wrong setting or a port in use is told at once.
  const { createServer: createVite } = await import("vite");
  const { default: pino } = await import("pino");
  const { createApp } = await import("./app.ts");
  const { prepare, publicFilesFolder } = await import("./prepare.ts");
  const prepared = await prepare(settings, console.log, new AbortController().signal, process.argv.includes("--new"));
  const vite = await createVite({ configFile: "remix.config.js", server: { middlewareMode: { server } } });
  const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  const log = pino({ level: settings.logLevel, base: null });
  current.handler = createApp({
    settings,
    site: prepared.site,
    log,
    mode: "development",
    build,
    assets: vite.middlewares,
    publicFilesDir: publicFilesFolder(settings.dataDir),
  });
  console.log(`Address: ${settings.publicUrl}\nData folder: ${settings.dataDir}\n${prepared.summary}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      server.close();
      server.closeAllConnections();
      await vite.close();
      await prepared.close();
      process.exit(0);
    });
  }
}
