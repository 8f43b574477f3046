import path from "node:path";
import sharp from "sharp";
import { publicAddress } from "#app/files/files-of-text.server.ts";
import { attach } from "#app/files/publish.server.ts";
import { openFileStore } from "#app/files/store.server.ts";
import { ensureFileRow, storedNames, storeUpload } from "#app/files/stored-file.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import { type PublishRequest, publish } from "#app/practices/publish.server.ts";
import { openLibrary } from "#app/server/site.ts";
import type { Db } from "#db/client.server.ts";
import { writeUp } from "./write-up.ts";

const compiler = { pipeline: 1, compile: compileSource };

/** A JPEG of one colour. */
export function photo(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 700, height: 400, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
}

/** Runs `work` with the database of a data folder, which is created when it is missing. */
export async function withData<T>(dataDir: string, work: (db: Db) => Promise<T>): Promise<T> {
  const { db } = await openLibrary(dataDir, () => {});
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Fills a data folder with write-ups in every state: several revisions, former addresses, pictures, withdrawn. */
export function fillWithHistory(dataDir: string): Promise<void> {
  return withData(dataDir, async (db) => {
    const store = openFileStore(dataDir);
    let minute = 0;
    const put = async (slug: string, source: string, more: Partial<PublishRequest> = {}) => {
      const publishedAt = `2025-03-01T10:${String(minute++).padStart(2, "0")}:00.000Z`;
      const result = await publish(db, compiler, { slug, source, via: "web", publishedAt, ...more });
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.practiceId;
    };
    const withPicture = async (slug: string, colour: string, name: string) => {
      const kept = await storeUpload(db, store, await photo(colour));
      if (!kept.ok) throw new Error(kept.fault);
      for (const stored of storedNames(kept.file)) await store.makePublic(stored);
      const files = { [name]: publicAddress({ ...kept.file, name, originalName: "IMG 1.JPG", isPublished: true }) };
      const inTransaction = async (tx: Db, practiceId: number) =>
        attach(tx, practiceId, { name, fileId: await ensureFileRow(tx, kept.file, null), originalName: "Kuva Ä.JPG" });
      return put(slug, writeUp({ title: slug, body: `<Figure src="${name}" alt="Tori" />` }), {
        files,
        inTransaction,
      });
    };
    const first = writeUp({ title: "Åbo – lähitori, öljy" });
    await put("lahitori", first, { via: "starter" });
    await put("lahitori", `\uFEFF${writeUp({ title: "Toinen" }).replaceAll("\n", "\r\n")}`, {
      ...{ note: "Rivinvaihdot\nja lisäys", termsAcceptedAt: "2025-03-01T10:00:59.123Z" },
    });
    await put("lahitori", first, { restoredFrom: 1, note: null });
    const renamed = await put("vanha", writeUp({ title: "Ennen", organisation: "oulu" }));
    await db
      .updateTable("practice")
      .set({ slug: "uusi-nimi", confirmed_at: "2026-01-02T03:04:05.678Z" })
      .where("id", "=", renamed)
      .execute();
    await db
      .insertInto("former_slug")
      .values({ slug: "vanha", practice_id: renamed, until: "2025-04-01T00:00:00.000Z" })
      .execute();
    await put("soveltaja", writeUp({ title: "Soveltaja", front: "applies: vanha" }));
    await put("uusi-nimi", writeUp({ title: "Rengas", organisation: "oulu", front: "applies: soveltaja" }));
    await withPicture("kuvallinen", "#0a0", "tori.webp");
    await withPicture("toinen-kuva", "#00a", "tori.webp");
    const gone = await withPicture("poistettu", "#a00", "tori.webp");
    await db
      .updateTable("practice")
      .set({ withdrawn_at: "2025-05-05T05:05:05.000Z", withdrawn_reason: "Päättyi" })
      .where("id", "=", gone)
      .execute();
  });
}

/** Path of a data folder's database. */
export function databaseOf(dataDir: string): string {
  return path.join(dataDir, "vertaiskunta.sqlite");
}
