import path from "node:path";
import { sql } from "kysely";
import { formToken } from "#app/people/token.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { addPerson, cookieFor } from "../people.ts";
import { type RunningServer, startReadyServer } from "../server.ts";

const discussion = "/kaytannot/mielen-hyvinvoinnin-abc/keskustelu";
const people = 4;
/** Comments of one person in a round, below the rate limit. */
const each = 9;

/**
 * Starts the server, lets people post comments, kills it after `after` of them have been acknowledged, and checks the
 * database: every acknowledged comment of all rounds is there once. `acknowledged` collects them over several calls
 * with one folder.
 */
export async function killWhileCommenting(
  dataDir: string,
  acknowledged: string[],
  after: number,
  expect: (value: unknown) => { toEqual(expected: unknown): void },
): Promise<void> {
  const server = await startReadyServer(dataDir);
  const file = path.join(dataDir, "vertaiskunta.sqlite");
  const enough = acknowledged.length + after;
  const signedIn = await signIn(file);
  const posting = signedIn.map((who) => keepPosting(server, who, acknowledged));
  while (acknowledged.length < enough) {
    if (server.process.exitCode !== null) throw new Error(server.output());
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  server.process.kill("SIGKILL");
  await server.ended;
  await Promise.all(posting);

  const db = await openDatabase(file);
  try {
    expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: "ok" }]);
    const stored = (await db.selectFrom("comment").select("source").execute()).map((it) => it.source);
    // A comment that was not acknowledged may be stored or not, but never twice.
    expect(stored.length).toEqual(new Set(stored).size);
    expect(acknowledged.filter((text) => !stored.includes(text))).toEqual([]);
  } finally {
    await db.destroy();
  }
}

interface Poster {
  cookie: string;
  key: string;
}

/** Adds new people for each round to the database, so that the rate limits of the last round do not concern them. */
async function signIn(file: string): Promise<Poster[]> {
  const db = await openDatabase(file);
  const posters: Poster[] = [];
  for (let n = 0; n < people; n++) {
    const name = `Kirjoittaja ${crypto.randomUUID().replace(/[^a-f]/g, "")}`;
    const { id } = await addPerson(db, "liminka", ["author"], name);
    const { cookie, token } = await cookieFor(db, id);
    posters.push({ cookie, key: formToken(token) });
  }
  await db.destroy();
  return posters;
}

async function keepPosting(server: RunningServer, { cookie, key }: Poster, acknowledged: string[]): Promise<void> {
  for (let n = 0; n < each; n++) {
    const text = `Kommentti ${crypto.randomUUID()}`;
    const answer = await fetch(server.url + discussion, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: server.url },
      body: new URLSearchParams({ avain: key, teko: "new", laji: "comment", teksti: text }),
    }).catch(() => null);
    if (!answer) return;
    if (answer.status !== 302) throw new Error(`${answer.status} ${await answer.text()}`);
    acknowledged.push(text);
  }
}
