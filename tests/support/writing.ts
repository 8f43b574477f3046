import { rm } from "node:fs/promises";
import path from "node:path";
import type { Role } from "#app/people/rights.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "./filled-data.ts";
import { addPerson, cookieFor } from "./people.ts";
import { type RunningServer, startReadyServer } from "./server.ts";

export type Fields = Record<string, string | string[]>;

/** A signed-in person who writes over HTTP. */
export interface Writer {
  id: number;
  cookie: string;
  /** The session's form token. */
  key: string;
}

/** A running server for tests of writing, with its database. */
export interface WritingDesk {
  server: RunningServer;
  db: Db;
  data: string;
  join(organisation: string, roles: Role[], name: string): Promise<Writer>;
  get(address: string, cookie?: string): Promise<Response>;
  read(address: string, cookie?: string): Promise<string>;
  /** Sends a form without adding a form token. */
  post(address: string, fields: Fields | FormData, cookie?: string, origin?: string): Promise<Response>;
  /** Sends a form with the writer's form token. */
  send(writer: Writer, fields: Fields, address?: string): Promise<Response>;
  close(): Promise<void>;
}

export async function openDesk(env: Record<string, string> = {}): Promise<WritingDesk> {
  const data = await makeFilledData();
  const server = await startReadyServer(data, env);
  const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
  const get: WritingDesk["get"] = (address, cookie = "") =>
    fetch(server.url + address, { redirect: "manual", headers: cookie ? { cookie } : {} });
  const read: WritingDesk["read"] = async (address, cookie) => (await get(address, cookie)).text();
  const post: WritingDesk["post"] = (address, fields, cookie = "", origin = server.url) => {
    const body = fields instanceof FormData ? fields : encode(fields);
    const headers = { origin, ...(cookie && { cookie }) };
    return fetch(server.url + address, { method: "POST", redirect: "manual", body, headers });
  };
  return {
    ...{ server, db, data, get, read, post },
    async join(organisation, roles, name) {
      const { id } = await addPerson(db, organisation, roles, name);
      const { cookie } = await cookieFor(db, id);
      const key = /name="avain" value="([^"]+)"/.exec(await read("/oma", cookie))?.[1] ?? "";
      return { id, cookie, key };
    },
    send: (writer, fields, address = "/kirjoita") => post(address, { avain: writer.key, ...fields }, writer.cookie),
    async close() {
      await db.destroy();
      await server.stop();
      await rm(data, { recursive: true });
    },
  };
}

function encode(fields: Fields): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((it): [string, string] => [name, it]),
  );
  return new URLSearchParams(pairs);
}

/** The fields of the form that are enough to publish. */
export const enough: Fields = {
  ...{ tapa: "lomake", teko: "julkaise", ehdot: "1", tarkistettu: "1", organisaatio: "Liminka", kieli: "fi" },
  ...{ otsikko: "Lähitori", tiivistelma: "Kaikille avoin kohtaamispaikka." },
};

/** Calls `work` for each item, at most `size` at a time. */
export async function inBatches<T>(items: readonly T[], size: number, work: (item: T, index: number) => Promise<void>) {
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: size }, worker));
}

/** The id of the draft in an address; NaN without one. */
export function draftAt(location: string | null): number {
  return Number(/\/kirjoita\/(\d+)/.exec(location ?? "")?.[1] ?? Number.NaN);
}
