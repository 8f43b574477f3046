import { once } from "node:events";
import path from "node:path";
import express from "express";
import { expect, test } from "vitest";
import { filesOfDraft, publicAddress } from "#app/files/files-of-text.server.ts";
import { attachToPractice, makeFilesPublic } from "#app/files/publish.server.ts";
import { addUpload } from "#app/files/upload.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import type { Actor } from "#app/people/policy.ts";
import { bringBack, withdraw } from "#app/practices/owning/withdraw.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { publicFiles } from "#app/server/public-files.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { type DraftFixture, photo, withDraft } from "#tests/files/samples.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

/** Publishes two write-ups with one picture; returns the addresses of the picture and of its narrower copies. */
async function publishTwice({ db, store, actor, draftId }: DraftFixture): Promise<string[]> {
  const sent = { originalName: "tori.jpg", bytes: await photo(1_000, 600).toBuffer() };
  await addUpload(db, store, actor, draftId, sent);
  await makeFilesPublic(db, store, draftId, ["tori.webp"]);
  const files = await filesOfDraft(db, draftId, publicAddress);
  for (const slug of ["yksi", "kaksi"]) {
    const result = await publish(
      db,
      { pipeline: 1, compile: compileSource },
      {
        slug,
        source: writeUp({ body: "![Tori](tori.webp)" }),
        via: "web",
        files,
        inTransaction: (tx, id) => attachToPractice(tx, store, draftId, id, ["tori.webp"]),
      },
    );
    if (!result.ok) throw new Error(JSON.stringify(result));
  }
  const picture = files["tori.webp"];
  return picture?.kind === "picture" ? [...new Set([picture.src, ...(picture.sources ?? []).map((it) => it.src)])] : [];
}

test("a file that only withdrawn write-ups show is served to their owners alone, until one of them is brought back", () =>
  withDraft(async (given) => {
    const { db, dataDir, actor } = given;
    const addresses = await publishTwice(given);
    expect(addresses).toHaveLength(3);
    let currentActor: Actor = null;
    let version = await readContentVersion(db);
    const site = { db, versions: { version: () => version, lastChange: () => version } };
    const app = express().use(
      "/tiedostot",
      publicFiles(site, path.join(dataDir, "files"), async () => currentActor),
    );
    const listening = app.listen(0, "127.0.0.1");
    await once(listening, "listening");
    const { port } = listening.address() as { port: number };
    const answers = async (visitor: Actor, list = addresses) => {
      [currentActor, version] = [visitor, await readContentVersion(db)];
      const all = await Promise.all(list.map((it) => fetch(`http://127.0.0.1:${port}${it}`)));
      return [...new Set(all.map((it) => `${it.status} ${it.headers.get("cache-control")}`))];
    };
    try {
      const other = (await addPerson(db, "oulu", ["author"])).actor;
      expect(await answers(null)).toEqual(["200 public, max-age=3600"]);
      expect(await withdraw(db, actor, "yksi", "Päättyi")).toMatchObject({ ok: true });
      expect(await answers(null)).toEqual(["200 public, max-age=3600"]);
      expect(await withdraw(db, actor, "kaksi", "Päättyi")).toMatchObject({ ok: true });
      for (const visitor of [null, other]) expect(await answers(visitor)).toEqual(["410 private, no-store"]);
      const encoded = addresses.map((it) => it.replace(/^\/tiedostot\/./, (at) => `/tiedostot/${percentEncoded(at)}`));
      expect(await answers(null, encoded)).toEqual(["410 private, no-store"]);
      expect(await answers(actor)).toEqual(["200 private, no-store"]);
      expect(await bringBack(db, actor, "kaksi")).toMatchObject({ ok: true });
      expect(await answers(null)).toEqual(["200 public, max-age=3600"]);
    } finally {
      listening.closeAllConnections();
      listening.close();
    }
  }));

/** The last character of a text in percent encoding. */
const percentEncoded = (text: string) => `%${text.charCodeAt(text.length - 1).toString(16)}`;
