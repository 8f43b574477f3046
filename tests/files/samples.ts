import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { openFileStore } from "#app/files/store.server.ts";
import type { Db } from "#db/client.server.ts";
import { addPerson } from "#tests/support/people.ts";
import { withFolder, withLibrary } from "#tests/support/temporary.ts";

/** Makes a photo whose colour depends on `number`. */
export function photo(width = 1_200, height = 800, number = 1) {
  const background = { r: (number * 37) % 256, g: 90, b: 140 };
  return sharp({ create: { width, height, channels: 3, background } }).jpeg({ quality: 60 });
}

/** Makes a photo as from a phone: with an orientation, a place, an artist and a colour profile in its metadata. */
export function phonePhoto(): Promise<Buffer> {
  return photo(1_200, 800)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Puhelin", Artist: "Aino Kuvaaja" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "64/1 48/1 30/1", GPSLongitudeRef: "E", GPSLongitude: "25/1 25/1 0/1" },
    })
    .withIccProfile("p3")
    .toBuffer();
}

/** Makes a PNG of a few bytes whose header has the given size. */
export function pngWithSize(width: number, height: number, moving = false): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const frames = moving ? [chunk("acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))] : [];
  const rows = chunk("IDAT", deflateSync(Buffer.alloc(Math.min(height, 300) * Math.min(width * 3 + 1, 2_000))));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", header), ...frames, rows, chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Makes a minimal PDF. */
export function pdf({ words = "Ohje", trailer = "", tail = "" } = {}): Buffer {
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Title (${words}) >>\nendobj\n`;
  const end = `trailer\n<< /Root 1 0 R ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n${tail}`;
  return Buffer.from(`${body}xref\n0 1\n0000000000 65535 f \n${end}`);
}

/** Runs with a library, a file store, a draft of Liminka and an author who may write it. */
export function withDraft<T>(work: (given: DraftFixture) => Promise<T>): Promise<T> {
  return withLibrary((db) =>
    withFolder(async (dataDir) => {
      const { actor } = await addPerson(db, "liminka", ["author"]);
      const draftId = await addDraft(db, actor);
      return work({ db, dataDir, store: openFileStore(dataDir), actor, draftId });
    }),
  );
}

type Actor = Awaited<ReturnType<typeof addPerson>>["actor"];

export interface DraftFixture {
  db: Db;
  dataDir: string;
  store: ReturnType<typeof openFileStore>;
  actor: Actor;
  draftId: number;
}

/** Inserts an empty draft into the database and returns its id. */
export async function addDraft(
  db: Db,
  { id, organisationId }: Actor,
  more: { practice_id?: number | null; fork_of?: number | null } = {},
): Promise<number> {
  const now = new Date().toISOString();
  const row = await db
    .insertInto("draft")
    .values({
      practice_id: null,
      fork_of: null,
      organisation_id: organisationId,
      base_number: 0,
      mode: "form",
      content: "{}",
      title: "",
      version: 1,
      saved_in: "",
      created_by: id,
      updated_by: id,
      created_at: now,
      updated_at: now,
      ...more,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}
