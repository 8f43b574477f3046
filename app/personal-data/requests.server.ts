import { isLast } from "#app/people/manage/last.server.ts";
import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import { rolesInForce } from "#app/people/terms.server.ts";
import type { Db } from "#db/client.server.ts";
import type { DataRequestKind, DataRequestOutcome } from "#db/schema.ts";
import { erasePerson } from "./erase.server.ts";
import { type HandlingFault, longestRequest, type RequestFault } from "./faults.ts";

/**
 * What a person may ask by these rights: GDPR articles 16, 17, 18 and 21. Access (15) and portability (20) need no
 * asking.
 */
export const requestKinds: readonly DataRequestKind[] = ["rectification", "erasure", "restriction", "objection"];

/** Whether a form's word is a kind of request. */
export function isRequestKind(word: string): word is DataRequestKind {
  return requestKinds.some((it) => it === word);
}

/** Requests of one person that may be open at once. */
const mostOpen = 10;

/**
 * Stores a person's request, to be answered within a month (GDPR article 12(3)). An erasure needs no words; every other
 * request says what it is about.
 */
export async function makeRequest(
  db: Db,
  personId: number,
  kind: DataRequestKind,
  words: string,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; fault: RequestFault }> {
  const text = words.trim();
  if (text === "" && kind !== "erasure") return { ok: false, fault: "empty" };
  if ([...text].length > longestRequest) return { ok: false, fault: "too-long" };
  return db.transaction().execute(async (tx): Promise<{ ok: true } | { ok: false; fault: RequestFault }> => {
    const open = await tx
      .selectFrom("data_request")
      .select(["kind", "text"])
      .where("person_id", "=", personId)
      .where("handled_at", "is", null)
      .execute();
    if (open.some((it) => it.kind === kind && (kind === "erasure" || it.text === text)))
      return { ok: false, fault: "same" };
    if (open.length >= mostOpen) return { ok: false, fault: "too-many" };
    await tx
      .insertInto("data_request")
      .values({
        person_id: personId,
        kind,
        text,
        created_at: now.toISOString(),
        due_at: monthAfter(now).toISOString(),
      })
      .execute();
    return { ok: true };
  });
}

/** The same day of the next month; the last day of it where it has no such day. */
function monthAfter(day: Date): Date {
  const next = new Date(day);
  next.setUTCMonth(next.getUTCMonth() + 1);
  if (next.getUTCDate() !== day.getUTCDate()) next.setUTCDate(0);
  return next;
}

export interface OwnRequest {
  id: number;
  kind: DataRequestKind;
  text: string;
  created_at: string;
  due_at: string;
  handled_at: string | null;
  outcome: DataRequestOutcome | null;
  answer: string | null;
}

/** A person's requests, newest first. */
export function listOwnRequests(db: Db, personId: number): Promise<OwnRequest[]> {
  return db
    .selectFrom("data_request")
    .select(["id", "kind", "text", "created_at", "due_at", "handled_at", "outcome", "answer"])
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .execute();
}

export interface WaitingRequest extends OwnRequest {
  personId: number;
  name: string;
  email: string;
  organisation: string;
}

/** All requests for the coordinator: those that wait first, the one due first before the others; at most 200. */
export function listRequests(db: Db): Promise<WaitingRequest[]> {
  return db
    .selectFrom("data_request")
    .innerJoin("person", "person.id", "person_id")
    .innerJoin("organisation", "organisation.id", "organisation_id")
    .select(["data_request.id", "data_request.kind", "text", "data_request.created_at", "due_at", "handled_at"])
    .select(["outcome", "answer", "person.id as personId", "name", "email", "organisation.slug as organisation"])
    .orderBy((eb) => eb.case().when("handled_at", "is", null).then(0).else(1).end())
    .orderBy("due_at")
    .limit(200)
    .execute();
}

/** How many requests wait for an answer. */
export async function countWaitingRequests(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("data_request")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("handled_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Answers a request: `done`, or `refused` with the reason. Doing an erasure erases the person and must be
 * confirmed. Both are recorded in the
 * audit log without the words. Returns the fault when somebody has answered meanwhile, when the answer is missing or too
 * long, and when the last coordinator would be erased. Throws for anybody but a coordinator.
 */
export async function answerRequest(
  db: Db,
  actor: Actor,
  id: number,
  { outcome, words, confirmed }: { outcome: DataRequestOutcome; words: string; confirmed: boolean },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; fault: HandlingFault }> {
  if (actor === null || !isCoordinator(actor)) throw new Error("Only coordinators answer requests");
  const answer = words.trim();
  return db.transaction().execute(async (tx): Promise<{ ok: true } | { ok: false; fault: HandlingFault }> => {
    const request = await tx
      .selectFrom("data_request")
      .innerJoin("person", "person.id", "person_id")
      .select(["person_id", "data_request.kind", "organisation_id"])
      .where("data_request.id", "=", id)
      .where("handled_at", "is", null)
      .executeTakeFirst();
    if (!request) return { ok: false, fault: "gone" };
    const erases = request.kind === "erasure" && outcome === "done";
    if (answer === "" && !erases) return { ok: false, fault: "empty" };
    if ([...answer].length > longestRequest) return { ok: false, fault: "too-long" };
    if (erases && !confirmed) return { ok: false, fault: "unconfirmed" };
    const person = { id: request.person_id, organisationId: request.organisation_id };
    if (erases && (await isLast(tx, { ...person, roles: await rolesInForce(tx, person.id) })).coordinator)
      return { ok: false, fault: "last-coordinator" };
    await tx
      .updateTable("data_request")
      .set({ handled_at: now.toISOString(), handled_by: actor.id, outcome, answer })
      .where("id", "=", id)
      .execute();
    await recordAct(tx, { actorId: actor.id, act: `data-request-${outcome}`, subject: `person:${request.person_id}` });
    if (erases) await erasePerson(tx, request.person_id, now);
    return { ok: true };
  });
}
