import { expect, test } from "vitest";
import { makeLink } from "#app/people/links.server.ts";
import { recordAct, recordSecurity } from "#app/people/records.server.ts";
import { makeRequest } from "#app/personal-data/requests.server.ts";
import { removeKeptLongEnough } from "#app/personal-data/retention.server.ts";
import type { Db } from "#db/client.server.ts";
import { addPerson } from "#tests/support/people.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const day = 86_400_000;
const kept = {
  auditLog: 50,
  feedback: 30,
  endedPeople: 40,
  dataRequests: 20,
  securityLog: 10,
  links: 5,
  withdrawnTexts: 60,
};

async function addFeedback(db: Db, text: string, handled_at: string | null): Promise<void> {
  const created_at = new Date().toISOString();
  const about = { kind: "feedback" as const, practice_id: null, comment_id: null, address: "/", due_at: null };
  await db
    .insertInto("feedback")
    .values({ ...about, text, name: "", email: "", created_at, handled_at })
    .execute();
}

test("each kind goes when its time is over and not before; what waits is kept", () =>
  withLibrary(async (db) => {
    const now = Date.now();
    const at = new Date(now).toISOString();
    const ended = await addPerson(db, "liminka", ["author"], "Aino Lähtenyt");
    const present = await addPerson(db, "liminka", ["author"], "Veera Paikalla");
    await db.updateTable("person").set({ ended_at: at }).where("id", "=", ended.id).execute();
    await addFeedback(db, "käsitelty", at);
    await addFeedback(db, "odottaa", null);
    await makeRequest(db, present.id, "objection", "vastattu");
    await db.updateTable("data_request").set({ handled_at: at, outcome: "done", answer: "" }).execute();
    await makeRequest(db, present.id, "objection", "odottaa");
    await recordAct(db, { actorId: present.id, act: "confirm", subject: "practice:1" });
    await recordSecurity(db, { kind: "sign-in", personId: present.id, address: "192.0.2.1", outcome: "ok" });
    await makeLink(db, "recovery", present.id);
    const after = async (days: number) => {
      const moved = now + days * day + 60_000;
      await removeKeptLongEnough(db, kept, moved);
      const texts = async (table: "feedback" | "data_request") =>
        (await db.selectFrom(table).select("text").orderBy("id").execute()).map((it) => it.text);
      const count = async (table: "audit" | "security_event" | "link") =>
        (await db.selectFrom(table).selectAll().execute()).length;
      return {
        feedback: await texts("feedback"),
        requests: await texts("data_request"),
        logs: [await count("audit"), await count("security_event"), await count("link")],
        names: (await db.selectFrom("person").select("name").orderBy("id").execute()).map((it) => it.name),
      };
    };
    const all = {
      feedback: ["käsitelty", "odottaa"],
      requests: ["vastattu", "odottaa"],
      logs: [1, 1, 1],
      names: ["Aino Lähtenyt", "Veera Paikalla"].map((name) => name.replace(/[^a-zA-Z -]/g, " ")),
    };
    const [, stays = ""] = all.names;
    expect(await after(4)).toEqual(all);
    expect(await after(9)).toEqual({ ...all, logs: [1, 1, 0] });
    expect(await after(11)).toEqual({ ...all, logs: [1, 0, 0] });
    expect(await after(21)).toEqual({ ...all, logs: [1, 0, 0], requests: ["odottaa"] });
    expect(await after(31)).toEqual({ ...all, logs: [1, 0, 0], requests: ["odottaa"], feedback: ["odottaa"] });
    const late = { logs: [1, 0, 0], requests: ["odottaa"], feedback: ["odottaa"], names: ["", stays] };
    expect(await after(41)).toEqual(late);
    expect(await after(51)).toEqual({ ...late, logs: [0, 0, 0] });
    // A clock that is set back removes nothing more.
    expect(await after(1)).toEqual({ ...late, logs: [0, 0, 0] });
  }));
