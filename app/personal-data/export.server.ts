import type { Db } from "#db/client.server.ts";

/** Everything that the database holds of a person, by what it is; plain JSON. */
export type OwnData = Awaited<ReturnType<typeof exportOwnData>>;

/**
 * What is stored of a person, for the person: account, roles, sign-ins, what they have written, and what the logs say of
 * them. Left out are secrets (hashes of passwords and tokens, the secret of one-time codes) and the ids of other people. Throws when there is no such
 * person. Times are UTC ISO text.
 */
export async function exportOwnData(db: Db, personId: number) {
  // One transaction, so that all of it is of the same moment.
  return db.transaction().execute(async (tx) => ({
    account: await tx
      .selectFrom("person")
      .innerJoin("organisation", "organisation.id", "organisation_id")
      .select([
        "name",
        "email",
        "new_email",
        "organisation.fi as organisation",
        "language",
        "demo",
        "created_at",
        "ended_at",
      ])
      .where("person.id", "=", personId)
      .executeTakeFirstOrThrow(),
    roles: await tx
      .selectFrom("person_role")
      .select(["role", "starts", "ends"])
      .where("person_id", "=", personId)
      .orderBy("starts")
      .execute(),
    sessions: await tx
      .selectFrom("session")
      .select(["browser", "created_at", "seen_at", "expires_at"])
      .where("person_id", "=", personId)
      .execute(),
    devices: await tx.selectFrom("device").select("seen_at").where("person_id", "=", personId).execute(),
    secondFactor: await tx.selectFrom("second_factor").select("created_at").where("person_id", "=", personId).execute(),
    recoveryCodes: await tx
      .selectFrom("recovery_code")
      .select("created_at")
      .where("person_id", "=", personId)
      .execute(),
    beginningSignIns: await tx
      .selectFrom("half_session")
      .select(["created_at", "expires_at"])
      .where("person_id", "=", personId)
      .execute(),
    links: await tx
      .selectFrom("link")
      .select(["purpose", "created_at", "expires_at", "used_at"])
      .where("person_id", "=", personId)
      .execute(),
    requests: await tx
      .selectFrom("data_request")
      .select(["kind", "text", "created_at", "due_at", "handled_at", "outcome", "answer"])
      .where("person_id", "=", personId)
      .execute(),
    publishedRevisions: await tx
      .selectFrom("revision")
      .innerJoin("practice", "practice.id", "practice_id")
      .select(["slug", "number", "title", "published_at", "note"])
      .where("published_by", "=", personId)
      .orderBy("published_at")
      .execute(),
    drafts: await tx
      .selectFrom("draft")
      .select(["title", "mode", "content", "created_at", "updated_at"])
      .where((eb) => eb.or([eb("created_by", "=", personId), eb("updated_by", "=", personId)]))
      .execute(),
    files: await tx
      .selectFrom("file")
      .select(["hash", "kind", "bytes", "created_at"])
      .where("uploaded_by", "=", personId)
      .execute(),
    comments: await tx
      .selectFrom("comment")
      .innerJoin("practice", "practice.id", "practice_id")
      .select(["slug", "comment.kind", "source", "comment.created_at", "edited_at", "deleted_at", "hidden_at"])
      .where("author_id", "=", personId)
      .execute(),
    keptQuestions: await tx
      .selectFrom("comment")
      .innerJoin("practice", "practice.id", "practice_id")
      .select(["slug", "comment.id", "comment.created_at"])
      .where("keeper_id", "=", personId)
      .execute(),
    savedCards: await tx
      .selectFrom("adoption_version")
      .innerJoin("adoption", "adoption.id", "adoption_id")
      .innerJoin("practice", "practice.id", "adoption.practice_id")
      .select(["slug", "number", "saved_at"])
      .where("saved_by", "=", personId)
      .execute(),
    cardDrafts: await tx
      .selectFrom("adoption_draft")
      .innerJoin("practice", "practice.id", "practice_id")
      .select(["slug", "content", "updated_at"])
      .where("person_id", "=", personId)
      .execute(),
    picks: await tx
      .selectFrom("pick")
      .innerJoin("practice", "practice.id", "practice_id")
      .select(["slug", "position"])
      .where("person_id", "=", personId)
      .orderBy("position")
      .execute(),
    securityLog: await tx
      .selectFrom("security_event")
      .select(["at", "kind", "address", "outcome"])
      .where("person_id", "=", personId)
      .orderBy("at")
      .execute(),
    auditLog: await tx
      .selectFrom("audit")
      .select(["at", "act", "subject", "reason"])
      .where((eb) => eb.or([eb("actor_id", "=", personId), eb("subject", "=", `person:${personId}`)]))
      .orderBy("at")
      .execute(),
  }));
}
