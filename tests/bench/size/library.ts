import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { postComment } from "#app/comments/write.server.ts";
import { openFileStore } from "#app/files/store.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import type { Role } from "#app/people/rights.ts";
import { publish } from "#app/practices/publish.server.ts";
import { openLibrary } from "#app/server/site.ts";
import { findStarterFiles } from "#app/server/starter/files.ts";
import { importStarter } from "#app/server/starter/import.ts";
import type { Db } from "#db/client.server.ts";
import { chance } from "#tests/support/chance.ts";
import { addPerson } from "#tests/support/people.ts";
import { pick, sentence, writeUp } from "../made-up-texts.ts";

export interface Size {
  practices: number;
  comments: number;
  cards: number;
  people: number;
}

/** A generated practice with a long discussion: 500 comments, or a fortieth of all when there are few. */
export const discussed = "koko-0";
/** A generated practice with two versions of 50 kB. */
export const long = "koko-1";

const compiler = { pipeline: PIPELINE_VERSION, compile: compileSource };
const services = { compiler, limit: { take: () => 0 }, language: "fi" } as const;
const madeName = "size.json";

/**
 * Makes a library of a given size in a data folder, the same each time, through the functions that the pages use: the
 * starter write-ups, made-up ones of 400 words, people, comments and cards. A folder that has one already is left as it
 * is. Throws when that one has another size.
 */
export async function makeLibrary(data: string, size: Size, say: (step: string) => void): Promise<void> {
  const made = path.join(data, madeName);
  if (existsSync(made)) return;
  const { db } = await openLibrary(data, () => {});
  try {
    await sql`pragma synchronous = off`.execute(db);
    const random = chance(20_261_130);
    await importStarter(db, compiler, await findStarterFiles(path.resolve("practices")), openFileStore(data));
    const people = await addPeople(db, size.people, random);
    say(`${people.length} people`);
    await addPractices(db, size.practices, people, random);
    say(`${size.practices} write-ups`);
    await addComments(db, size, people, random);
    say(`${size.comments} comments`);
    await addCards(db, size, people, random);
    say(`${size.cards} cards`);
    await spreadTimes(db);
  } finally {
    await db.destroy();
  }
  await writeFile(made, JSON.stringify(size));
}

type Person = Awaited<ReturnType<typeof addPerson>> & { organisation: string };

async function addPeople(db: Db, count: number, random: () => number): Promise<Person[]> {
  const municipalities = await db
    .selectFrom("organisation")
    .select("slug")
    .where("kind", "=", "municipality")
    .orderBy("id")
    .execute();
  const roles: Role[][] = [["author"], ["contact"], ["author", "wellbeing_coordinator"], ["elected"]];
  const people: Person[] = [];
  for (let n = 0; n < count; n++) {
    // Every municipality has a writer before any has a second person.
    const organisation = municipalities[n % municipalities.length]?.slug ?? "liminka";
    const role = n < municipalities.length ? pick(random, roles.slice(0, 3)) : pick(random, roles);
    people.push({ ...(await addPerson(db, organisation, role, `Koko ${letters(n)}`)), organisation });
  }
  return people;
}

/** A number in the letters that names may have. */
function letters(n: number): string {
  return [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}

async function addPractices(db: Db, count: number, people: Person[], random: () => number): Promise<void> {
  const slugs = async (kind: "topic" | "target-group") =>
    (await db.selectFrom("term").select("slug").where("kind", "=", kind).orderBy("position").execute()).map(
      (it) => it.slug,
    );
  const [topics, groups] = [await slugs("topic"), await slugs("target-group")];
  const themes = (
    await db.selectFrom("theme").select("slug").where("archived", "=", 0).orderBy("position").execute()
  ).map((it) => it.slug);
  for (let n = 0; n < count; n++) {
    const organisation = pick(random, people).organisation;
    const applies = n > 20 && random() < 0.1 ? `\napplies: koko-${Math.floor(random() * 20)}` : "";
    const classification = `themes: [${pick(random, themes)}]\ntopics: [${pick(random, topics)}]\ntargetGroups: [${pick(random, groups)}]${applies}`;
    const versions = `koko-${n}` === long ? [6_000, 6_010] : random() < 0.1 ? [400, 410] : [400];
    for (const words of versions) {
      const source = writeUp(random, { title: `Käytäntö ${n}`, organisation, classification, words });
      const publishedAt = new Date(Date.UTC(2024, 5, 1) + Math.floor(random() * 880 * 86_400_000)).toISOString();
      const result = await publish(db, compiler, { slug: `koko-${n}`, source, via: "command", publishedAt });
      if (!result.ok) throw new Error(JSON.stringify(result.errors));
    }
  }
}

async function addComments(db: Db, { practices, comments }: Size, people: Person[], random: () => number) {
  const onDiscussed = Math.min(500, Math.ceil(comments / 40));
  const threads = new Map<string, number[]>();
  for (let n = 0; n < comments; n++) {
    const slug = n < onDiscussed ? discussed : `koko-${Math.floor(random() ** 2 * practices)}`;
    const earlier = threads.get(slug) ?? [];
    const isReply = earlier.length > 0 && random() < 0.5;
    const parentId = isReply ? pick(random, earlier) : null;
    const kind = random() < 0.3 ? "question" : "comment";
    const text = `${sentence(random)} **${n}**\n\n${sentence(random)} ${sentence(random)}`;
    const result = await postComment(db, services, pick(random, people).actor, slug, { kind, text, parentId });
    if (!result.ok) throw new Error(JSON.stringify(result));
    // Replies only to the first comments of threads, so that no thread becomes too deep.
    if (!isReply) threads.set(slug, [...earlier, result.id]);
  }
}

async function addCards(db: Db, { practices, cards }: Size, people: Person[], random: () => number): Promise<void> {
  const writers = people.slice(0, 300);
  for (let saved = 0, tries = 0; saved < cards && tries < 20 * cards; tries++) {
    const who = pick(random, writers);
    const slug = tries % 20 === 0 ? "mielen-hyvinvoinnin-abc" : `koko-${Math.floor(random() ** 2 * practices)}`;
    const typed = blankTyped({
      status: pick(random, ["interested", "planning", "piloting", "in-use", "in-use", "ended"]),
      language: "fi",
      since: String(2019 + Math.floor(random() * 7)),
      audience: sentence(random),
      doer: sentence(random),
      method: sentence(random),
      results: sentence(random),
      advice: sentence(random),
      work: pick(random, ["under-0.1", "0.1-0.5", "0.5-1"]),
      money: pick(random, ["none", "under-1000", "1000-10000"]),
      shown: "1",
    });
    const request = { practice: slug, organisation: who.organisation, typed, seenState: "0", checked: true };
    const result = await saveAdoption(db, who.actor, request);
    if (result.ok) saved++;
  }
}

/** Spreads the times of what the functions above wrote now over the two years before. */
async function spreadTimes(db: Db): Promise<void> {
  const newest =
    (
      await db
        .selectFrom("comment")
        .select((eb) => eb.fn.max("id").as("id"))
        .executeTakeFirst()
    )?.id ?? 0;
  for (const { id } of await db.selectFrom("comment").select("id").execute()) {
    const created_at = new Date(Date.UTC(2026, 10, 29) - (newest - id) * 3_000_000).toISOString();
    await db.updateTable("comment").set({ created_at }).where("id", "=", id).execute();
  }
}
