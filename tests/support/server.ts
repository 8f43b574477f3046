import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { withFolder } from "./temporary.ts";

const program = path.resolve(import.meta.dirname, "../../build/server/server.js");

export interface RunningServer {
  url: string;
  port: number;
  process: ChildProcess;
  /** Everything printed so far, standard error included. */
  output(): string;
  /** Resolves to the exit code, or to null when the server was killed. */
  ended: Promise<number | null>;
  stop(): Promise<number | null>;
}

/** Starts the built server with a data folder on a free port of 127.0.0.1, without waiting until it is ready. */
export async function startServer(
  dataDir: string,
  env: Record<string, string> = {},
  args: string[] = [],
): Promise<RunningServer> {
  const port = Number(env.PORT ?? (await freePort()));
  const child = spawn(process.execPath, [program, ...args], {
    cwd: dataDir,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      DATA_DIR: dataDir,
      LOG_LEVEL: "error",
      ...env,
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed += chunk));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    process: child,
    output: () => printed,
    ended,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Starts the server and waits until it is ready. Throws its output when it ends instead. */
export async function startReadyServer(
  dataDir: string,
  env?: Record<string, string>,
  args?: string[],
): Promise<RunningServer> {
  const server = await startServer(dataDir, env, args);
  await ready(server);
  return server;
}

/** The same, for tests that ask nothing of the starter write-ups: the server imports none. */
export function startBareServer(
  dataDir: string,
  env?: Record<string, string>,
  args?: string[],
): Promise<RunningServer> {
  return withFolder((folder) => startReadyServer(dataDir, { ...env, PRACTICES_DIR: folder }, args));
}

async function ready(server: RunningServer): Promise<void> {
  const gone = server.ended.then(() => {
    throw new Error(server.output());
  });
  await Promise.race([waitForReady(server.url), gone]);
  gone.catch(() => {});
}

/** Waits until a server is ready. */
export async function waitForReady(url: string): Promise<void> {
  while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const [lowestPort, highestPort] = [20_000, 32_000];
let nextPort = lowestPort + Math.floor(Math.random() * (highestPort - lowestPort));

/**
 * A free port of 127.0.0.1. Outside the range that systems give to outgoing connections, one of which could take it
 * before the server does. Each process goes through the ports from a random one on, so that two rarely meet.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = nextPort;
    nextPort = port < highestPort ? port + 1 : lowestPort;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
