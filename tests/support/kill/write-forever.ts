import { openDatabase } from "#db/client.server.ts";

/** A process that writes rows to a database until it is killed, and prints the slug of each committed row. */
const db = await openDatabase(process.argv[2] ?? "");
for (let number = 1; ; number++) {
  const slug = `rivi-${number}`;
  await db
    .insertInto("term")
    .values({ kind: "topic", slug, fi: slug.repeat(50), sv: slug, en: slug, position: number })
    .execute();
  process.stdout.write(`${slug}\n`);
}
