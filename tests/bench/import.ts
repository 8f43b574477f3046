import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chance } from "#tests/support/chance.ts";
import { fill, startPractices } from "#tests/support/command.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "./made-up-texts.ts";

/**
 * `npm run bench:import -- [N]`: imports N generated write-ups of 400 words into an empty library; prints documents a
 * second, the peak memory of the process and of it with its children, and the time of a second, unchanged import.
 */
const documents = Number(process.argv[2] ?? 1_000);
await withFolder(async (root) => {
  const data = path.join(root, "data");
  await mkdir(data);
  const random = chance(20_261_121);
  const names = Array.from({ length: documents }, (_, n) => `liminka/kaytanto-${n}.mdx`);
  const texts = await fill(
    path.join(root, "tekstit"),
    Object.fromEntries(names.map((it, n) => [it, writeUp(random, { title: `Käytäntö ${n}` })])),
  );
  const empty = await timed(
    data,
    await fill(path.join(root, "yksi"), { "ensin.mdx": writeUp(random, { title: "Käytäntö" }) }),
  );
  const first = await timed(data, texts);
  const second = await timed(data, texts);
  console.log(first.stdout.trim());
  console.log(
    `${documents} documents in ${first.seconds.toFixed(1)} s: ${(documents / first.seconds).toFixed(1)} a second`,
  );
  console.log(`peak memory: the process ${first.own} MB, with its children ${first.all} MB`);
  console.log(`one document into an empty library: ${empty.seconds.toFixed(1)} s`);
  console.log(`again, unchanged: ${second.seconds.toFixed(1)} s, ${second.stdout.trim()}`);
});

async function timed(data: string, texts: string) {
  const began = performance.now();
  const child = startPractices(data, ["import", texts]);
  let [stdout, own, all] = ["", 0, 0];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.pipe(process.stderr);
  const timer = setInterval(() => {
    const sizes = residentOf(child.pid ?? 0);
    own = Math.max(own, sizes[0] ?? 0);
    all = Math.max(
      all,
      sizes.reduce((sum, it) => sum + it, 0),
    );
  }, 100);
  await once(child, "close");
  clearInterval(timer);
  return { seconds: (performance.now() - began) / 1_000, stdout, own, all };
}

/** Resident memory (MB) of a process and then of its descendants; empty where there is no /proc. */
function residentOf(pid: number): number[] {
  try {
    const size = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
    return [Math.round(size / 1_024), ...children.flatMap(residentOf)];
  } catch {
    return [];
  }
}
