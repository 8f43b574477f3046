import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { freePort, waitForReady } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";

/**
 * `npm run bench:hostile`: the worst `GET /`, asked from another process, while hostile documents are compiled in a
 * pool of the server's own process; as a ratio to an idle run of the same length before it.
 */
const hostile = [
  "* ".repeat(20_000),
  "[".repeat(1_900),
  `${"> ".repeat(12)}a\n`.repeat(4_000),
  `${"a|".repeat(3_000)}\n${"-|".repeat(3_000)}\n`.repeat(3),
  "<div>".repeat(4_000),
  "a **b `c _d ".repeat(8_000),
];
const seconds = 8;

await withFolder(async (data) => {
  const port = await freePort();
  Object.assign(process.env, { PORT: String(port), DATA_DIR: data, LOG_LEVEL: "error", NODE_ENV: "production" });
  await import(path.resolve(import.meta.dirname, "../../build/server/server.js"));
  await waitForReady(`http://127.0.0.1:${port}`);
  await worstAnswer(port);
  const idle = await worstAnswer(port);
  const pool = createMdxPool();
  let going = true;
  let compiled = 0;
  const feed = async () => {
    for (let next = 0; going; next++) {
      await pool.compile(hostile[next % hostile.length] ?? "");
      compiled++;
    }
  };
  const feeding = Promise.all(Array.from({ length: 10 }, feed));
  const busy = await worstAnswer(port);
  going = false;
  await feeding;
  await pool.close();
  console.log(
    `${compiled} hostile documents; worst GET /: idle ${idle} ms, meanwhile ${busy} ms, ratio ${(busy / idle).toFixed(1)}`,
  );
});
process.kill(process.pid, "SIGTERM");

/** Asks for the home page one request after another and answers the worst time, ms. */
async function worstAnswer(port: number): Promise<number> {
  const ask = `
    const end = performance.now() + ${seconds * 1_000}; let worst = 0;
    while (performance.now() < end) {
      const began = performance.now();
      const answer = await fetch("http://127.0.0.1:${port}/"); await answer.text();
      if (!answer.ok) throw new Error(String(answer.status));
      worst = Math.max(worst, performance.now() - began);
    }
    console.log(worst.toFixed(1));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", ask]);
  return Number(stdout);
}
