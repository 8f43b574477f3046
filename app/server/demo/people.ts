import { stat } from "node:fs/promises";
import path from "node:path";
import { makeLink } from "#app/people/links.server.ts";
import { firstCoordinatorLink } from "#app/people/redeem-link.server.ts";
import type { Role } from "#app/people/rights.ts";
import { href } from "#app/routes.ts";
import { type Db, openDatabase } from "#db/client.server.ts";
import { DataFolderError } from "../data-folder.ts";
import { databaseName } from "../files.ts";
import type { Settings } from "../settings.ts";

/** The made-up people of the demo; their names tell that they are made up. */
const demoPeople: { name: string; email: string; organisation: string; role: Role }[] = [
  { name: "Demo Yhteyshenkilö", email: "yhteyshenkilo@example.org", organisation: "liminka", role: "contact" },
  {
    name: "Demo Hyvinvointikoordinaattori",
    email: "hyvinvointi@example.org",
    organisation: "haapavesi",
    role: "wellbeing_coordinator",
  },
  { name: "Demo Luottamushenkilö", email: "luottamus@example.org", organisation: "pori", role: "elected" },
  { name: "Demo Koordinaattori", email: "koordinaattori@example.org", organisation: "thl", role: "coordinator" },
];

/**
 * Throws when a demo would open a data folder with real people, or a real site one with made-up people. Changes nothing:
 * to be called before the database is migrated. A folder with made-up people is a demo's, whoever was invited to it.
 */
export async function refuseMixedPeople({ demo, dataDir }: Pick<Settings, "demo" | "dataDir">): Promise<void> {
  const file = path.join(dataDir, databaseName);
  const database = await stat(file).catch(() => null);
  if (!database || database.size === 0) return;
  const db = await openDatabase(file, { readOnly: true, readers: 1 });
  const isDemo = await isDemoLibrary(db).finally(() => db.destroy());
  if (isDemo === null || isDemo === demo) return;
  throw new DataFolderError(
    demo
      ? `the data folder ${dataDir} holds real accounts: a demo needs a folder of its own`
      : `the data folder ${dataDir} is a demo's: set DATA_DIR to another, or run npm run demo`,
  );
}

/** Whether the people of a library are a demo's; null while there are none. */
async function isDemoLibrary(db: Db): Promise<boolean | null> {
  const people = (await db.introspection.getTables()).find((table) => table.name === "person");
  if (!people) return null;
  const somebody = await db.selectFrom("person").select("id").executeTakeFirst();
  if (!somebody) return null;
  // A database of an older version has no demo.
  if (!people.columns.some((column) => column.name === "demo")) return false;
  return (await db.selectFrom("person").select("id").where("demo", "=", 1).executeTakeFirst()) !== undefined;
}

/** The lines with sign-in links that a start prints: for the demo's people, or for the first coordinator if needed. */
export async function signInLines(db: Db, { demo, publicUrl }: Settings): Promise<string[]> {
  const linkAddress = (token: string) => publicUrl + href("fi", "link", token);
  if (!demo) {
    const token = await firstCoordinatorLink(db);
    return token ? [`Nobody coordinates yet. Make the first account here: ${linkAddress(token)}`] : [];
  }
  const lines: string[] = [];
  for (const person of demoPeople) {
    const id = await findOrAdd(db, person);
    lines.push(`${person.name} (${person.organisation}): ${linkAddress(await makeLink(db, "demo", id))}`);
  }
  return ["This is a demo with made-up people. Sign in, once a link:", ...lines];
}

async function findOrAdd(db: Db, person: (typeof demoPeople)[number]): Promise<number> {
  const known = await db.selectFrom("person").select("id").where("email", "=", person.email).executeTakeFirst();
  if (known) return known.id;
  const now = new Date().toISOString();
  return db.transaction().execute(async (tx) => {
    const home = await tx
      .selectFrom("organisation")
      .select("id")
      .where("slug", "=", person.organisation)
      .executeTakeFirstOrThrow();
    const { id } = await tx
      .insertInto("person")
      .values({
        email: person.email,
        name: person.name,
        organisation_id: home.id,
        language: "fi",
        password_hash: null,
        demo: 1,
        created_at: now,
        ended_at: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx.insertInto("person_role").values({ person_id: id, role: person.role, starts: now, ends: null }).execute();
    return id;
  });
}
