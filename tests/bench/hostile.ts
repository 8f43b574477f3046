import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createMdxPool } from "#app/mdx/pool.server.ts";
import { enough, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

/**
 * `npm run bench:hostile`: the slowest `GET /` from another process while 50 hostile documents are compiled, as a ratio to
 * an idle run of the same length: compiled by preview and publishing of the running server, and by a pool in another
 * process, which shares only the machine.
 */
const hostile = [
  "* ".repeat(20_000),
  "[".repeat(1_900),
  `${"> ".repeat(12)}a\n`.repeat(4_000),
  `${"a|".repeat(3_000)}\n${"-|".repeat(3_000)}\n`.repeat(3),
  "<div>".repeat(4_000),
  "a **b `c _d ".repeat(8_000),
  "=\n".repeat(2_500),
  `x${" ".repeat(15_000)}y\n`.repeat(12),
];
const documents = Array.from({ length: 50 }, (_, index) => hostile[index % hostile.length] ?? "");
const runs = 3;

const desk = await openDesk();
const writer = await desk.join("liminka", ["author"], "Aino Kirjoittaja");
await worstWhile(desk, (ask) => ask(2_000));
const pool = createMdxPool();
for (let run = 1; run <= runs; run++) {
  const idle = await worstWhile(desk, (ask) => ask(6_000));
  const pooled = await worstWhile(desk, (ask) => feed(ask, (source) => pool.compile(source)));
  const http = await worstWhile(desk, (ask) => feed(ask, (source, index) => send(writer, source, index)));
  // An author may have at most a hundred drafts.
  await desk.db.deleteFrom("draft").execute();
  const ratio = (ms: number) => `${ms.toFixed(1)} ms, ratio ${(ms / idle).toFixed(1)}`;
  console.log(`run ${run}: worst GET /: idle ${idle.toFixed(1)} ms; pool ${ratio(pooled)}; over HTTP ${ratio(http)}`);
}
await pool.close();
await desk.close();

/** Previews a document with an even number and publishes one with an odd number. */
async function send(by: Writer, source: string, index: number): Promise<void> {
  const answer =
    index % 2 === 0
      ? await desk.send(by, { tapa: "lahde", lahde: source }, "/kirjoita/esikatselu")
      : await desk.send(by, { ...enough, otsikko: `Koe ${index}`, "osa-what": source });
  await answer.text();
  if (![200, 302, 422, 503].includes(answer.status)) throw new Error(String(answer.status));
}

/** Sends all fifty documents, ten at a time; the requests for the home page end when they are done. */
async function feed(ask: Ask, work: (source: string, index: number) => Promise<unknown>): Promise<number> {
  const queue = documents.entries();
  const hand = async () => {
    for (const [index, source] of queue) await work(source, index);
  };
  return ask(Promise.all(Array.from({ length: 10 }, hand)));
}

type Ask = (until: number | Promise<unknown>) => Promise<number>;

/** Requests the home page one time after another from another process; returns the longest time, ms. */
function worstWhile({ server }: WritingDesk, work: (ask: Ask) => Promise<number>): Promise<number> {
  return work(async (until) => {
    const script = `
      let going = true; process.stdin.once("data", () => { going = false; });
      let worst = 0;
      while (going) {
        const began = performance.now();
        const answer = await fetch("${server.url}/"); await answer.text();
        if (!answer.ok) throw new Error(String(answer.status));
        worst = Math.max(worst, performance.now() - began);
      }
      console.log(worst); process.exit();`;
    const asking = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    await (typeof until === "number" ? new Promise((resolve) => setTimeout(resolve, until)) : until);
    asking.child.stdin?.write("end\n");
    return Number((await asking).stdout);
  });
}
