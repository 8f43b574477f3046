import type { AppLoadContext } from "@remix-run/node";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openFileStore } from "#app/files/store.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import { actWriting } from "#app/pages/writing/act.server.ts";
import { action as saveDraft } from "#app/pages/writing/save-draft.route.ts";
import { readSession, startSession } from "#app/people/sessions.server.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import type { Db } from "#db/client.server.ts";
import { addPerson, here } from "#tests/support/people.ts";
import { withFolder, withLibrary } from "#tests/support/temporary.ts";
import { enough } from "#tests/support/writing.ts";

/** The parts of a running site that writing needs, over a database whose size the test can limit. */
async function contextOf(db: Db, folder: string): Promise<AppLoadContext> {
  const { id } = await addPerson(db, "liminka", ["author"], "Aino Kirjoittaja");
  const signedIn = await readSession(db, await startSession(db, id, here.browser));
  const catalogue = readCatalogue(db);
  const site = {
    ...{ db, files: openFileStore(folder), compiler: { pipeline: 1, compile: compileSource } },
    ...{ catalogue: () => catalogue, checkForChanges: async () => {}, version: () => 1 },
  };
  return {
    site,
    signedIn,
    account: signedIn,
    requestId: "",
    address: "",
    report: () => {},
  } as unknown as AppLoadContext;
}

function sent(context: AppLoadContext, more: Record<string, string>): Request {
  const body = new URLSearchParams({
    ...(enough as Record<string, string>),
    avain: context.signedIn?.formToken ?? "",
    ...more,
  });
  return new Request("http://127.0.0.1/kirjoita", { method: "POST", body });
}

test("a full disk: 507 with the text given back; when there is room the same form is saved", () =>
  withFolder((folder) =>
    withLibrary(async (db) => {
      const context = await contextOf(db, folder);
      const what = "sana ".repeat(40_000).trim();
      const fields = { teko: "tallenna", "osa-what": what };
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
      await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(db);

      const refused = await actWriting(sent(context, fields), context, { kind: "new" });
      expect(refused).toMatchObject({
        init: { status: 507 },
        data: { unsaved: "full", typed: { "osa-what": [what], otsikko: ["Lähitori"] }, draft: null },
      });
      const byScript = await saveDraft({ request: sent(context, fields), context, params: {} });
      expect([byScript.status, await byScript.json()]).toEqual([507, { fault: "full" }]);
      expect(await db.selectFrom("draft").select("id").execute()).toEqual([]);

      await sql`pragma max_page_count = 1000000`.execute(db);
      expect(await actWriting(sent(context, fields), context, { kind: "new" })).toMatchObject({ status: 302 });
      expect(await db.selectFrom("draft").select("id").execute()).toHaveLength(1);
    }),
  ));
