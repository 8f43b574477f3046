import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const SIZES = [100, 1_000, 2_000, 5_000];
const ENGINES = { own: "Vertaiskunta", lunr: "Lunr + lunr-languages fi", minisearch: "MiniSearch, prefix and fuzzy" };
/** The time limit of one measurement, ms. */
const LONGEST = 15 * 60_000;
const HEAP = 8_192;

type Figures = Record<string, number>;

/**
 * Prints the tables of speed and memory of app/search/README.md, on generated write-ups of 600 words: at the sizes of
 * `--sizes 100,1000`, else at 100, 1,000, 2,000 and 5,000. Each measurement runs in a process of its own.
 */
export async function printSpeeds(folder: string, given: readonly string[] = process.argv): Promise<void> {
  const at = given.indexOf("--sizes");
  const sizes =
    at < 0
      ? SIZES
      : (given[at + 1] ?? "")
          .split(",")
          .map(Number)
          .filter((it) => it > 0);
  console.log(
    "\n| write-ups | engine | build, s CPU | load, ms | heap, MB | process, MB | p50 / p95, ms CPU | p95, ms | hostile, ms CPU |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  const ranks: string[] = [];
  for (const size of sizes) {
    for (const [engine, name] of Object.entries(ENGINES)) {
      const figures = await child(folder, size, engine);
      console.log(`| ${size} | ${name} | ${figures ? cells(figures) : "not within the time or memory | | | | | |"} |`);
      if (engine === "own" && figures) ranks.push(rankLine(size, figures));
    }
  }
  console.log(`\n${ranks.join("\n")}\n`);
  for (const size of sizes.filter((it) => it <= 2_000)) {
    const figures = await child(folder, size, "workers");
    if (figures) console.log(workersLine(size, figures as unknown as Workers));
  }
}

interface Workers {
  idle: Figures;
  during: Figures;
  rebuild: { ms: number; processor: number };
  visible: Figures;
  found: number;
}

function cells(figures: Figures): string {
  const { build, load, heap, resident, p50, p95, wall, hostile } = figures;
  const whole = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(0));
  const speed = `${(p50 ?? 0).toFixed(1)} / ${(p95 ?? 0).toFixed(1)}`;
  return [
    (build ?? 0).toFixed(1),
    whole(load),
    whole(heap),
    whole(resident),
    speed,
    (wall ?? 0).toFixed(1),
    whole(hostile),
  ].join(" | ");
}

function rankLine(size: number, { sameRank = 0, nearRank = 0, ranks = 0, peak = 0 }: Figures): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  return `${size}: new write-ups among the first ten before the rebuild keep their rank after it in ${percent(sameRank)}, at most one place off in ${percent(nearRank)} of ${ranks}; ${peak.toFixed(0)} MB while building.`;
}

function workersLine(size: number, { idle, during, rebuild, visible, found }: Workers): string {
  const one = (value: number | undefined) => (value ?? 0).toFixed(1);
  const ratio = one((during.p95 ?? 0) / (idle.p95 ?? 1));
  const rebuilt = `${(rebuild.ms / 1000).toFixed(1)} s, ${(rebuild.processor / 1000).toFixed(1)} s CPU with the queries`;
  return `${size}, with workers: p95 ${one(idle.p95)} ms idle, ${one(during.p95)} ms during a rebuild (${ratio} times; ${rebuilt}); published and found after ${one(visible.p50)} ms, at worst ${one(visible.worst)} (${found} of 5).`;
}

function child(folder: string, size: number, what: string): Promise<Figures | null> {
  const script = fileURLToPath(new URL("./speed-child.ts", import.meta.url));
  const args = ["--expose-gc", `--max-old-space-size=${HEAP}`, "--import", "tsx", script, folder, String(size), what];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: LONGEST, maxBuffer: 1e7 }, (error, stdout, stderr) => {
      if (error) {
        console.error(`${what} at ${size}: ${error.message.split("\n")[0]} ${stderr.split("\n").slice(-4).join(" ")}`);
        return resolve(null);
      }
      resolve(JSON.parse(stdout) as Figures);
    });
  });
}
