import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFileStore } from "#app/files/store.server.ts";
import { addUpload } from "#app/files/upload.server.ts";
import { attachment } from "#app/http/attachment.ts";
import { guard } from "#app/http/guard.ts";
import { readUploadForm, type UploadForm } from "#app/http/upload/upload.server.ts";
import { receiveFile } from "#app/http/upload/upload-file.server.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { addDraft, pdf, photo } from "#tests/files/samples.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";

/** Reads a form as a route does, and checks that no file is left afterwards. */
const megabyte = Buffer.alloc(1_000_000);

function read<T>(body: BodyInit, work: (form: UploadForm) => T | Promise<T>, options: Options = {}): Promise<T> {
  return withFolder(async (folder) => {
    const init = { method: "POST", body, duplex: "half", headers: options.headers } as RequestInit;
    const store = { incoming: async () => folder };
    const { acceptFiles = true } = options;
    try {
      const form = await readUploadForm(new Request("http://x/kirjoita/1", init), store, { acceptFiles });
      const result = await work(form);
      await form.discard();
      return result;
    } finally {
      expect(await readdir(folder)).toEqual([]);
    }
  });
}

interface Options {
  acceptFiles?: boolean;
  headers?: Record<string, string>;
}

function formData(fields: Record<string, string | Blob | [Blob, string]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) form.append(name, value[0], value[1]);
    else form.append(name, value);
  }
  return form;
}

const sized = (bytes: number) => new Blob([new Uint8Array(bytes)]);
const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (error) => (error as Response).status,
  );

describe("a form with files", () => {
  test("gives the text and the files, in both encodings", async () => {
    const plain = new URLSearchParams({ otsikko: "Tori & kevät <5 %", __proto__: "x" });
    await read(plain, (it) => expect([it.form.get("otsikko"), it.uploads]).toEqual(["Tori & kevät <5 %", []]));
    const body = formData({ otsikko: "Kevät\r\nä", kuva: [sized(7), "kevät tänään.jpg"], tyhja: [sized(0), ""] });
    await read(body, async ({ form, uploads, refused, tooLarge }) => {
      expect([form.get("otsikko"), tooLarge, refused]).toEqual(["Kevät\r\nä", false, []]);
      expect(uploads).toMatchObject([{ field: "kuva", originalName: "kevät tänään.jpg", bytes: 7 }]);
    });
  });

  test("above 300 kB of text is still read, so that its author gets it back; above 2 MB it is not", async () => {
    const text = (length: number) => "ä".repeat(length / 2);
    for (const body of [(it: string) => formData({ a: it }), (it: string) => new URLSearchParams({ a: it })]) {
      await read(body(text(299_000)), ({ tooLarge }) => expect(tooLarge).toBe(false));
      await read(body(text(310_000)), ({ tooLarge, form }) => {
        expect([tooLarge, form.get("a")?.length]).toEqual([true, 155_000]);
      });
      expect(await statusOf(read(body(text(2_300_000)), () => {}))).toBe(413);
    }
    const many = formData({});
    for (let part = 0; part < 30; part++) many.append("a", "x".repeat(100_000));
    expect(await statusOf(read(many, () => {}))).toBe(413);
  });

  test("keeps at most five files of at most twelve megabytes, lists the refused ones, and keeps the text", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, n) => [`f${n}`, [sized(10), `${n}.jpg`] as [Blob, string]]),
    );
    await read(formData({ ...files, teksti: "säilyy" }), ({ uploads, refused, form }) => {
      expect([uploads.length, refused.map((it) => it.fault), form.get("teksti")]).toEqual([
        5,
        ["too-many-at-once"],
        "säilyy",
      ]);
    });
    const large = formData({
      a: [sized(12_000_001), "suuri.jpg"],
      b: [sized(12_000_000), "käy.jpg"],
      teksti: "säilyy",
    });
    await read(large, ({ uploads, refused, form }) => {
      expect(refused).toEqual([{ field: "a", originalName: "suuri.jpg", fault: "too-large" }]);
      expect([uploads.map((it) => it.bytes), form.get("teksti")]).toEqual([[12_000_000], "säilyy"]);
    });
  });

  test("without `acceptFiles` keeps no file, but the text whatever the size of the file", async () => {
    const acceptFiles = false;
    for (const bytes of [1_000, 4_000_000, 12_000_001]) {
      await read(
        formData({ a: [sized(bytes), "a.jpg"], teksti: "säilyy" }),
        ({ uploads, form }) => {
          expect([uploads, form.get("teksti")]).toEqual([[], "säilyy"]);
        },
        { acceptFiles },
      );
    }
    const text = new URLSearchParams({ teksti: "x".repeat(2_300_000) });
    expect(await statusOf(read(text, () => {}, { acceptFiles }))).toBe(413);
  });

  test("with a film beside it keeps the text; beyond 500 MB it is refused", async () => {
    const film = (megabytes: number) => {
      const part = (name: string) => `--raja\r\nContent-Disposition: form-data; name="${name}"`;
      const pieces = function* () {
        yield Buffer.from(`${part("a")}; filename="a.mp4"\r\n\r\n`);
        for (let n = 0; n < megabytes; n++) yield megabyte;
        yield Buffer.from(`\r\n${part("teksti")}\r\n\r\nsäilyy\r\n--raja--\r\n`);
      };
      return Readable.toWeb(Readable.from(pieces())) as unknown as BodyInit;
    };
    const headers = { "content-type": "multipart/form-data; boundary=raja" };
    await read(
      film(80),
      ({ refused, form }) => {
        expect([refused.map((it) => it.fault), form.get("teksti")]).toEqual([["too-large"], "säilyy"]);
      },
      { headers },
    );
    expect(await statusOf(read(film(500), () => {}, { headers, acceptFiles: false }))).toBe(413);
  });

  test("that is incomplete, of another type or malformed is refused and leaves no file", async () => {
    const type = "multipart/form-data; boundary=raja";
    const start = '--raja\r\nContent-Disposition: form-data; name="a"; filename="a.jpg"\r\n\r\n';
    const broken = (...parts: string[]) =>
      Readable.toWeb(Readable.from(parts.map((it) => Buffer.from(it)))) as unknown as BodyInit;
    const send = (body: BodyInit, headers: Record<string, string>) => statusOf(read(body, () => {}, { headers }));
    expect(await send(broken(start, "x".repeat(100_000)), { "content-type": type })).toBe(400);
    expect(await send(broken(start.slice(0, 30)), { "content-type": type })).toBe(400);
    expect(
      await send("a=puolikas", { "content-type": "application/x-www-form-urlencoded", "content-length": "99" }),
    ).toBe(400);
    expect(await send("x", { "content-type": "multipart/form-data" })).toBe(400);
    expect(await send("{}", { "content-type": "application/json" })).toBe(415);
    const failing = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from(`${start}${"x".repeat(70_000)}`)),
      pull: (controller) => controller.error(new Error("gone")),
    });
    expect(await send(failing, { "content-type": type })).toBe(400);
  });

  test("that is too large while the disk is slow is refused as too large, and is read to its end", async () => {
    // As a file of the disk does: what waits to be written when it is destroyed ends with an error.
    const slow = () =>
      new Writable({
        write: (_chunk, _encoding, done) => void setTimeout(() => done(new Error("destroyed while writing")), 50),
      });
    const stream = new PassThrough();
    const reception = receiveFile(stream, "/ei/ole/mitaan", { field: "a", originalName: "a.jpg" }, slow);
    stream.write(Buffer.alloc(1_000));
    stream.emit("limit");
    stream.end("loppu");
    expect(await reception.done).toEqual({ field: "a", originalName: "a.jpg", fault: "too-large" });
  });

  test("on a full disk is read to its end, so that the text is kept", async () => {
    const stream = Readable.from([Buffer.from("alku"), Buffer.alloc(100_000), Buffer.from("loppu")]);
    const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
    const disk = () => new Writable({ write: (_chunk, _encoding, done) => done(full) });
    const reception = receiveFile(stream, "/ei/ole/mitaan", { field: "a", originalName: "a.jpg" }, disk);
    expect(await reception.done).toEqual({ field: "a", originalName: "a.jpg", fault: "disk-full" });
    expect(stream.readableEnded).toBe(true);
  });
});

describe("over HTTP", () => {
  let data: string;
  let server: RunningServer;
  let db: Db;
  let draftId: number;
  let mine: string;
  let theirs: string;
  beforeAll(async () => {
    data = await makeFilledData();
    server = await startReadyServer(data);
    db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
    const author = await addPerson(db, "liminka", ["author"], "Aino Kirjoittaja");
    mine = (await cookieFor(db, author.id)).cookie;
    theirs = (await cookieFor(db, (await addPerson(db, "oulu", ["contact"], "Outi Ulkopuolinen")).id)).cookie;
    draftId = await addDraft(db, author.actor);
    const store = openFileStore(data);
    const add = (originalName: string, bytes: Buffer) =>
      addUpload(db, store, author.actor, draftId, { originalName, bytes });
    await add("Tori.jpg", await photo(300, 200).toBuffer());
    await add("Hyvä 'ohje' (2024).pdf", pdf());
  });
  afterAll(async () => {
    await db.destroy();
    await server.stop();
    await rm(data, { recursive: true });
  });

  const get = (address: string, cookie = "") =>
    fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });

  test("after the session's end the attached file is dropped and the text given back", async () => {
    const body = formData({ teko: "liita", otsikko: "Ei saa kadota", tiedosto: [sized(4_000_000), "kuva.jpg"] });
    const cookie = `vertaiskunta=${"a".repeat(43)}`;
    const answer = await fetch(`${server.url}/kirjoita`, {
      ...{ method: "POST", body, redirect: "manual", headers: { cookie, origin: server.url } },
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html.includes("Kirjautumisesi on päättynyt")).toBe(true);
    expect(html.includes('value="Ei saa kadota"')).toBe(true);
  });

  test("a draft's files are for its writers; others get 404", async () => {
    const base = `/kirjoita/${draftId}/tiedostot`;
    const picture = await get(`${base}/tori.webp`, mine);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect(picture.headers.get("cache-control")).toContain("no-store");
    expect(picture.headers.get("x-content-type-options")).toBe("nosniff");
    expect(picture.headers.get("content-security-policy")).toContain("default-src 'none'; sandbox");
    const document = await get(`${base}/hyva-ohje-2024.pdf`, mine);
    expect([document.status, document.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(document.headers.get("content-disposition")).toBe(
      "attachment; filename*=UTF-8''Hyv%C3%A4%20%27ohje%27%20%282024%29.pdf",
    );
    for (const cookie of ["", theirs]) expect((await get(`${base}/tori.webp`, cookie)).status).toBe(404);
    for (const address of [
      `${base}/muu.webp`,
      `/kirjoita/999/tiedostot/tori.webp`,
      `/kirjoita/0x1/tiedostot/tori.webp`,
    ])
      expect((await get(address, mine)).status).toBe(404);
    expect((await get(`${base}/..%2f..%2fvertaiskunta.sqlite`, mine)).status).toBe(404);
  });

  test("private files are not at the public address; public ones are, and a PDF has its original name", async () => {
    const row = await db.selectFrom("file").selectAll().where("kind", "=", "pdf").executeTakeFirstOrThrow();
    const address = `/tiedostot/${row.hash}.pdf`;
    expect((await get(address)).status).toBe(404);
    const practice = await db.selectFrom("practice").select("id").executeTakeFirstOrThrow();
    await openFileStore(data).makePublic(`${row.hash}.pdf`);
    const named = { practice_id: practice.id, name: "ohje.pdf", file_id: row.id, original_name: 'Ohje "uusi"\r\n.pdf' };
    await db.insertInto("practice_file").values(named).execute();
    const answer = await get(address);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": "attachment; filename*=UTF-8''Ohje%20%22uusi%22.pdf",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=3600",
    });
    expect((await get(`/kirjoita/${draftId}/tiedostot/hyva-ohje-2024.pdf`, mine)).status).toBe(200);
    const missing = await get(`/tiedostot/${"0".repeat(64)}.pdf`);
    expect([missing.status, missing.headers.get("content-disposition")]).toEqual([404, null]);
    expect(missing.headers.get("content-security-policy")).not.toContain("sandbox");
  });
});

describe("before a body is read", () => {
  /** Runs `work` with a server that has only the guard; `send` may announce any length of the body. */
  async function withGuard(
    work: (send: (address: string, bytes?: number, cookie?: string) => Promise<unknown>) => Promise<void>,
    timeout?: number,
  ) {
    const limits = timeout === undefined ? undefined : () => ({ bytes: 1_000, timeout });
    const app = express().use(
      guard({
        allowedHosts: new Set(["127.0.0.1"]),
        proxies: 0,
        publicUrl: "http://localhost:3000",
        hasCookie: (it) => it.headers.cookie === "istunto",
        hasSession: async () => false,
        ...(limits && { limitsOf: limits }),
      }),
    );
    // Does not answer when the test is about a slow body.
    app.use((_request, response) => void (limits ? null : response.status(204).end()));
    const listening = app.listen(0, "127.0.0.1");
    await once(listening, "listening");
    const { port } = listening.address() as { port: number };
    await work(async (url, bytes, cookie = "") => {
      const length = bytes === undefined ? {} : { "content-length": bytes };
      const headers = { origin: `http://127.0.0.1:${port}`, cookie, ...length };
      const sent = request({ host: "127.0.0.1", port, path: url, method: "POST", headers });
      sent.flushHeaders();
      sent.write("x");
      const [answer] = (await Promise.race([
        once(sent, "response"),
        once(sent, "error").then(([error]) => [error]),
      ]).catch((error) => [error])) as [{ statusCode?: number; code?: string }];
      sent.on("error", () => {}).destroy();
      return answer.statusCode ?? answer.code;
    });
    listening.closeAllConnections();
    listening.close();
  }

  test("large bodies are accepted only by the writing pages, files only with a session", () =>
    withGuard(async (send) => {
      for (const address of ["/kirjoita", "/sv/kirjoita/3", "/en/kaytannot/tori/muokkaa", "/kirjoita/3.data"]) {
        expect([address, await send(address, 500_000_001, "istunto")]).toEqual([address, 413]);
        expect([address, await send(address, 500_000_000, "istunto")]).toEqual([address, 204]);
        expect([address, await send(address, 2_200_001)]).toEqual([address, 413]);
        expect([address, await send(address, 2_200_000)]).toEqual([address, 204]);
      }
      for (const address of ["/palaute", "/kirjoitakin", "/kaytannot/tori/keskustelu", "/kaytannot/a/b/muokkaa"]) {
        expect([address, await send(address, 300_001, "istunto")]).toEqual([address, 413]);
        expect([address, await send(address, 300_000, "istunto")]).toEqual([address, 204]);
      }
    }));

  test("a body that does not arrive in time is cut off", () =>
    withGuard(async (send) => expect(await send("/palaute", 100)).toBe("ECONNRESET"), 50));
});

test("the name in Content-Disposition has no line breaks, direction marks and slashes", () => {
  expect(attachment("a\r\nSet-Cookie: x=1\u202E/..\\b", "pdf")).toBe(
    "attachment; filename*=UTF-8''aSet-Cookie%3A%20x%3D1..b.pdf",
  );
});
