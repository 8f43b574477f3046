import { createRateLimit } from "#app/comments/rate-limit.ts";
import type { TextServices } from "#app/comments/text.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import type { Actor } from "#app/people/policy.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import { addPerson } from "#tests/support/people.ts";
import { withFilledLibrary } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

export const compiler = { pipeline: 7, compile: compileSource };

/** Services for checking texts, with a limit that no test reaches. */
export const textServices: TextServices = { compiler, limit: createRateLimit(1_000, 60_000), language: "fi" };

export type Person = NonNullable<Actor>;

export interface Cast {
  db: Db;
  /** Writes for Liminka, which owns the practice. */
  author: Person;
  /** An elected representative of Pori, without rights to the practice. */
  elected: Person;
  /** An author of Pori. */
  other: Person;
  coordinator: Person;
}

/** Runs with a library of two practices of Liminka (`lahitori`, from public sources, and `toinen`) and some people. */
export function withPeople<T>(work: (cast: Cast) => Promise<T>): Promise<T> {
  return withFilledLibrary("people", fillPeople, (db, people) => work({ db, ...people }));
}

async function fillPeople(db: Db): Promise<Omit<Cast, "db">> {
  const front = "topics: [osallisuus]\norigin: public-sources";
  await publish(db, compiler, { slug: "lahitori", source: writeUp({ front }), via: "starter" });
  await publish(db, compiler, { slug: "toinen", source: writeUp({ title: "Toinen" }), via: "starter" });
  return {
    author: (await addPerson(db, "liminka", ["author"], "Aino Kirjoittaja")).actor,
    elected: (await addPerson(db, "pori", ["elected"], "Eero Valtuutettu")).actor,
    other: (await addPerson(db, "pori", ["author"], "Oili Toinen")).actor,
    coordinator: (await addPerson(db, "thl", ["coordinator"], "Kaisa Koordinaattori")).actor,
  };
}

/** The acts in the audit log, in order. */
export async function acts(db: Db) {
  const rows = await db.selectFrom("audit").select(["actor_id", "act", "subject", "reason"]).orderBy("id").execute();
  return rows.map(({ actor_id, act, subject, reason }) => ({ actor: actor_id, act, subject, reason }));
}

/** Counts the visible comments, by practice slug. */
export async function countComments(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("practice", "practice.id", "practice_id")
    .select(["practice.slug"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("practice.withdrawn_at", "is", null)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .groupBy("practice.slug")
    .execute();
  return new Map(rows.map((row) => [row.slug, Number(row.count)]));
}
