import { mkdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { confirm } from "#app/practices/owning/confirm.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { databaseOf } from "#tests/support/history.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { startReadyServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { measureActs } from "./acts.ts";
import { inAnother, memberAddresses, visitorAddresses } from "./addresses.ts";
import { makeLibrary } from "./library.ts";
import { mixedUse } from "./mixed-use.ts";
import { probe } from "./process.ts";

/**
 * `npm run bench:size -- [--practices N --comments N --cards N --people N] [--only PART] [--minutes N] [--data FOLDER]`:
 * makes a library of that size (in FOLDER, where it is kept for the next time), starts the built server on it and
 * prints processor time: for each page at the first and second view, for acts with the next reader's page, and the
 * memory after some minutes of mixed use. `--only` is `pages`, `acts` or `memory`.
 */
const { values } = parseArgs({
  options: {
    practices: { type: "string", default: "2000" },
    comments: { type: "string", default: "20000" },
    cards: { type: "string", default: "3000" },
    people: { type: "string", default: "400" },
    only: { type: "string", default: "" },
    minutes: { type: "string", default: "3" },
    data: { type: "string" },
    node: { type: "string", default: "" },
  },
});
const wants = (part: string) => values.only === "" || values.only === part;
const size = {
  practices: Number(values.practices),
  comments: Number(values.comments),
  cards: Number(values.cards),
  people: Number(values.people),
};

if (values.data === undefined) await withFolder(measure);
else await mkdir(values.data, { recursive: true }).then(() => measure(path.resolve(values.data ?? "")));

async function measure(data: string): Promise<void> {
  await makeLibrary(data, size, (step) => console.error(step));
  const threads = path.join(data, "threads");
  const server = await startReadyServer(data, {
    PROBE_DIR: threads,
    NODE_OPTIONS: `--import=${path.join(import.meta.dirname, "probe.js")} ${values.node}`,
  });
  const db = await openDatabase(databaseOf(data));
  try {
    const process = probe(server.process.pid ?? 0, threads);
    const { id, actor } = await addPerson(db, "liminka", ["coordinator"], `Koko mittaaja ${letters()}`);
    const { cookie } = await cookieFor(db, id);
    const bench = { db, url: server.url, process, cookie, actor };
    await process.quiet();
    console.log(`memory after the start: ${JSON.stringify(process.memory())} MB`);
    if (wants("pages")) await measurePages(bench);
    if (wants("acts")) await measureActs(bench);
    if (wants("memory")) await mixedUse(bench, Number(values.minutes));
  } finally {
    await db.destroy();
    await server.stop();
  }
}

export interface Bench {
  db: Awaited<ReturnType<typeof openDatabase>>;
  url: string;
  process: ReturnType<typeof probe>;
  /** Of a coordinator. */
  cookie: string;
  actor: Awaited<ReturnType<typeof addPerson>>["actor"];
}

/** Prints for each address: the first view after a publication's kind of change, the second, and signed in. */
async function measurePages({ db, url, process, cookie, actor }: Bench): Promise<void> {
  let changes = 0;
  /** Changes one write-up in every list, and waits until the server has noticed. */
  const change = async () => {
    const result = await confirm(db, actor, `koko-${100 + changes++}`, 1);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await process.quiet();
    return result;
  };
  const get = async (address: string, signedIn: boolean) => {
    const headers = { "accept-encoding": "gzip", ...(signedIn ? { cookie } : {}) };
    const answer = await fetch(url + address, { redirect: "manual", headers });
    return Buffer.from(await answer.arrayBuffer());
  };
  const cost = async (address: string, signedIn: boolean) => {
    const { own, search } = await process.during(() => get(address, signedIn), true);
    return { own, search };
  };
  for (const address of [...visitorAddresses, ...memberAddresses]) {
    await get(inAnother("/en", address), false);
    await get(inAnother("/en", address), true);
  }
  console.log("first view after a change | again | signed in: first | again | kB gz | address   (CPU ms, + search)");
  for (const address of [...visitorAddresses, ...memberAddresses]) {
    const forMembers = memberAddresses.includes(address);
    const columns: { own: number; search: number }[][] = [[], [], [], []];
    for (const prefix of ["", "/sv"]) {
      const there = inAnother(prefix, address);
      for (const signedIn of forMembers ? [true] : [false, true]) {
        await change();
        columns[signedIn ? 2 : 0]?.push(await cost(there, signedIn));
        columns[signedIn ? 3 : 1]?.push(await cost(there, signedIn));
      }
    }
    const length = gzipSync(await get(address, forMembers)).length / 1_000;
    const shown = columns.map((list) => {
      if (list.length === 0) return "-".padStart(9);
      // Less than nothing has been used while a thread ended, and its time with it.
      const least = (times: number[]) => Math.round(Math.min(...times.filter((it) => it >= 0)));
      const search = least(list.map((it) => it.search));
      return `${least(list.map((it) => it.own))}${search > 0 ? `+${search}` : ""}`.padStart(9);
    });
    console.log(`${shown.join(" ")} ${length.toFixed(0).padStart(6)}  ${address}`);
  }
}

function letters(): string {
  return crypto.randomUUID().replace(/[^a-f]/g, "");
}
