import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { postComment } from "#app/comments/write.server.ts";
import { openFileStore } from "#app/files/store.server.ts";
import type { Actor } from "#app/people/policy.ts";
import { findPractice } from "#app/practices/find.server.ts";
import { rename } from "#app/practices/owning/rename.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import { saveDraft } from "#app/practices/writing/drafts.server.ts";
import type { Typed } from "#app/practices/writing/typed.ts";
import { redact } from "#app/redaction/redact.server.ts";
import type { SentRedaction } from "#app/redaction/sent.ts";
import { eraseRedacted } from "#app/server/erase-redacted.ts";
import { databaseName } from "#app/server/files.ts";
import { openLibrary } from "#app/server/site.ts";
import type { Db } from "#db/client.server.ts";
import { compiler, type Person, textServices } from "#tests/comments/people.ts";
import { addPerson } from "#tests/support/people.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

export const slug = "mielen-tuki";
export const words = "Matti Meikäläinen sairastui masennukseen";
/** What is left of the words wherever they stood. */
export const trace = /meik.{0,8}l.{0,8}inen/i;

export interface Desk {
  db: Db;
  data: string;
  /** Of Liminka, which owns the practice. */
  contact: Person;
  author: Person;
  coordinator: Person;
  /** A contact of Pori, which has a card. */
  other: Person;
  /** Publishes the next version. */
  put(source: string, note?: string): Promise<number>;
  draft(typed: Typed, base?: number): Promise<number>;
  comment(text: string, actor?: Person): Promise<number>;
  card(text: string): Promise<void>;
  /** Previews and confirms. */
  redact(sent: Partial<SentRedaction>, actor?: Actor, at?: string): Promise<Awaited<ReturnType<typeof redact>>>;
  /** Every file of the data folder in which the trace is, after the bytes have been erased. */
  traces(): Promise<string[]>;
}

export const sent = (more: Partial<SentRedaction> = {}): SentRedaction => ({
  what: "passage",
  target: "",
  isFinal: true,
  passages: words,
  reason: "personal",
  seen: "",
  understood: true,
  ...more,
});

/** Runs with a data folder that has a practice of Liminka with one version without the words. */
export function withDesk<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  return withFolder(async (data) => {
    const { db } = await openLibrary(data, () => {});
    try {
      return await work(await makeDesk(db, data));
    } finally {
      await db.destroy();
    }
  });
}

async function makeDesk(db: Db, data: string): Promise<Desk> {
  const person = async (organisation: string, role: "contact" | "author" | "coordinator") =>
    (await addPerson(db, organisation, [role])).actor;
  const contact = await person("liminka", "contact");
  const other = await person("pori", "contact");
  const desk: Desk = {
    db,
    data,
    contact,
    other,
    author: await person("liminka", "author"),
    coordinator: await person("thl", "coordinator"),
    put: async (source, note) => {
      const result = await publish(db, compiler, { slug, source, via: "web", note });
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.revision;
    },
    draft: async (typed, base) => {
      const state = { id: null, version: 0, base: base ?? null, page: "sivu", mode: "form" as const, typed };
      const saved = await saveDraft(db, desk.author, state, { practice: await findPractice(db, slug) });
      if (!saved.ok) throw new Error(saved.fault);
      return saved.id;
    },
    comment: async (text, actor = other) => {
      const posted = await postComment(db, textServices, actor, slug, { kind: "comment", text });
      if (!posted.ok) throw new Error(posted.fault);
      return posted.id;
    },
    card: async (text) => {
      const typed = blankTyped({ status: "in-use", since: "2024", language: "fi", results: text });
      const request = { practice: slug, organisation: "pori", typed, seenState: "0", checked: true };
      const saved = await saveAdoption(db, other, request);
      if (!saved.ok) throw new Error(saved.fault);
    },
    redact: async (more, actor = contact, at = slug) => {
      const seen = await redact(db, compiler, actor, at, sent({ ...more, isFinal: false }));
      return seen.ok ? redact(db, compiler, actor, at, sent({ seen: seen.token, ...more })) : seen;
    },
    traces: async () => {
      await eraseRedacted(db, data, openFileStore(data));
      return filesWith(data, trace);
    },
  };
  await desk.put(writeUp({ title: "Mielen tuki" }));
  return desk;
}

/**
 * The files under a folder whose name or bytes match, however the letters are encoded. A running server may rename
 * or delete a file meanwhile: the folder is then read again from the start, so that none is left out.
 */
export async function filesWith(folder: string, pattern: RegExp): Promise<string[]> {
  for (;;) {
    try {
      return await matchingFiles(folder, pattern);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

async function matchingFiles(folder: string, pattern: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const texts = [entry.name, bytes.toString("utf8"), bytes.toString("utf16le"), bytes.toString("latin1")];
    if (texts.some((it) => pattern.test(it))) found.push(path.relative(folder, file));
  }
  return found;
}

/** Publishes and writes the words wherever a practice can have them. */
export async function writeEverywhere(desk: Desk): Promise<void> {
  const { db, author } = desk;
  const body = `Apua sai **Matti** Meikäläinen\nsairastui masennukseen, ja muut.`;
  await desk.put(
    writeUp({ title: `"Tuki: ${words}"`, front: `topics: [osallisuus]\npartners: ["${words}"]`, body }),
    words,
  );
  await desk.put(writeUp({ title: "Mielen tuki", body: "Ilman nimiä." }), "Nimi poistettu");
  await desk.draft({ otsikko: [words], "osa-what": [`Ja ${words}.`], muutos: [words] });
  await desk.comment(`Muistan, kun ${words}!`);
  await desk.card(`Meillä ${words}.`);
  await rename(db, author, slug, "matti-meikalainen-sairastui-masennukseen");
  await rename(db, author, "matti-meikalainen-sairastui-masennukseen", slug);
  await db
    .insertInto("search_count")
    .values({ day: "2026-11-01", language: "fi", query: words.toLowerCase(), asked: 1, found: 1 })
    .execute();
}

export { databaseName };
