import { readFrontMatter } from "#app/practices/history/read-front-matter.ts";
import { sourceHash } from "#app/practices/write-revision.server.ts";
import type { Db } from "#db/client.server.ts";
import { type Finding, faults } from "./findings.ts";

/** Revisions read at a time: their texts may be long. */
const batch = 100;

/** Finds rows that contradict each other, which no constraint of the database refuses. */
export async function checkRows(db: Db): Promise<Finding[]> {
  return [
    ...(await checkPractices(db)),
    ...(await checkOwners(db)),
    ...(await checkRevisions(db)),
    ...(await checkAdoptions(db)),
    ...(await checkJson(db)),
  ];
}

async function checkPractices(db: Db): Promise<Finding[]> {
  const rows = await db
    .selectFrom("practice")
    .leftJoin("revision", "revision.practice_id", "practice.id")
    .select(["practice.id", "slug", "newest_revision_id"])
    .select((eb) => [
      eb.fn.count<number>("revision.id").as("count"),
      eb.fn.max("revision.number").as("last"),
      eb.fn.max("revision.id").as("newest"),
    ])
    .groupBy(["practice.id", "slug", "newest_revision_id"])
    .execute();
  const owned = new Set(
    (await db.selectFrom("practice_organisation").select("practice_id").execute()).map((row) => row.practice_id),
  );
  const withRevisions = rows.filter((row) => Number(row.count) > 0);
  return [
    ...faults(
      rows.filter((row) => Number(row.count) === 0),
      (row) => `the write-up ${row.slug} has no revision`,
    ),
    ...faults(
      withRevisions.filter((row) => Number(row.last) !== Number(row.count)),
      (row) => `the write-up ${row.slug} has ${row.count} revisions, but the last one is number ${row.last}`,
    ),
    ...faults(
      withRevisions.filter((row) => row.newest_revision_id !== row.newest),
      (row) => `the write-up ${row.slug} does not show its newest revision`,
    ),
    ...faults(
      withRevisions.filter((row) => !owned.has(row.id)),
      (row) => `the write-up ${row.slug} belongs to no organisation`,
    ),
  ];
}

/** Finds write-ups whose newest text names other owners than the table has. A text that names none has been redacted. */
async function checkOwners(db: Db): Promise<Finding[]> {
  const owners = new Map<number, string[]>();
  const rows = await db
    .selectFrom("practice_organisation")
    .innerJoin("organisation", "organisation.id", "organisation_id")
    .select(["practice_id", "organisation.slug"])
    .orderBy("practice_organisation.position")
    .execute();
  for (const { practice_id, slug } of rows) owners.set(practice_id, [...(owners.get(practice_id) ?? []), slug]);
  const different: { slug: string; named: string; owners: string }[] = [];
  const newest = db
    .selectFrom("practice")
    .innerJoin("revision", "revision.id", "newest_revision_id")
    .select(["practice.id", "slug", "source"])
    .orderBy("practice.id")
    .limit(batch);
  for await (const { id, slug, source } of inBatches((after) => newest.where("practice.id", ">", after).execute())) {
    const { organisation, alsoBy } = readFrontMatter(source);
    const named = [organisation ?? [], alsoBy].flat().join(", ");
    const recorded = owners.get(id)?.join(", ");
    if (organisation && recorded && named !== recorded) different.push({ slug, named, owners: recorded });
  }
  return faults(different, (it) => `the write-up ${it.slug} names ${it.named} as owners, but belongs to ${it.owners}`);
}

async function checkRevisions(db: Db): Promise<Finding[]> {
  const changed: { slug: string; number: number }[] = [];
  const revisions = db
    .selectFrom("revision")
    .innerJoin("practice", "practice.id", "practice_id")
    .select(["revision.id", "slug", "number", "source", "source_hash"])
    .orderBy("revision.id")
    .limit(batch);
  for await (const row of inBatches((after) => revisions.where("revision.id", ">", after).execute())) {
    if (sourceHash(row.source) !== row.source_hash) changed.push({ slug: row.slug, number: row.number });
  }
  return faults(
    changed,
    ({ slug, number }) => `revision ${number} of ${slug} is not what was published: its hash differs`,
  );
}

/** The rows that `read` gives, of which it reads the first few whose id is larger than `after` at a time. */
async function* inBatches<Row extends { id: number }>(read: (after: number) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const rows = await read(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function checkAdoptions(db: Db): Promise<Finding[]> {
  const rows = await db
    .selectFrom("adoption")
    .innerJoin("practice", "practice.id", "adoption.practice_id")
    .innerJoin("organisation", "organisation.id", "adoption.organisation_id")
    .leftJoin("adoption_version", (join) =>
      join
        .onRef("adoption_version.adoption_id", "=", "adoption.id")
        .onRef("adoption_version.number", "=", "adoption.newest_number"),
    )
    .select(["practice.slug", "organisation.slug as organisation"])
    .where("adoption_version.id", "is", null)
    .execute();
  return faults(rows, (row) => `the card of ${row.organisation} on ${row.slug} has lost its newest version`);
}

/** Finds columns of JSON that cannot be read. */
async function checkJson(db: Db): Promise<Finding[]> {
  const drafts = await db.selectFrom("draft").select(["id", "content"]).execute();
  const files = await db.selectFrom("file").select(["id", "variants"]).execute();
  const revisions = await db.selectFrom("revision").select(["id", "headings", "details"]).execute();
  return [
    ...faults(
      drafts.filter((row) => !isJson(row.content)),
      (row) => `the draft ${row.id} cannot be read`,
    ),
    ...faults(
      files.filter((row) => !isJson(row.variants)),
      (row) => `the row of file ${row.id} cannot be read`,
    ),
    ...faults(
      revisions.filter((row) => !isJson(row.headings) || (row.details !== null && !isJson(row.details))),
      (row) => `the revision with id ${row.id} cannot be read`,
    ),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
