import { markAnswer } from "#app/comments/answer.server.ts";
import { postComment } from "#app/comments/write.server.ts";
import type { Site } from "#app/http/context.ts";
import { rolesInForce } from "#app/people/sessions.server.ts";

const slug = "mielen-hyvinvoinnin-abc-elintapaohjauksessa";

/** Texts that say of themselves that they are made up: a demo must not put words into a municipality's mouth. */
const question =
  "*Esittelyn keksitty kysymys.* Miten malli esiteltiin luottamushenkilöille, ja mitä kannattaa kysyä ennen kuin kokeilu aloitetaan muualla?";
const answer =
  "*Esittelyn keksitty vastaus.* Tässä kunnan yhteyshenkilö kertoisi, miten asia hoidettiin ja keneltä saa lisätietoa.";
const remark = "*Esittelyn keksitty kommentti.* Tässä toinen kunta kertoisi, mitä se on muuttanut omassa kokeilussaan.";

/** Puts a question, its answer and a comment into a demo that has no discussion yet. */
export async function fillDemoTalk(site: Site): Promise<void> {
  const { db } = site;
  if (await db.selectFrom("comment").select("id").limit(1).executeTakeFirst()) return;
  const elected = await actorOf(site, "luottamus@example.org");
  const contact = await actorOf(site, "yhteyshenkilo@example.org");
  const neighbour = await actorOf(site, "hyvinvointi@example.org");
  const say = async (actor: typeof elected, kind: "question" | "comment", text: string, parentId?: number) => {
    const result = await postComment(db, door(site), actor, slug, { kind, text, parentId });
    if (!result.ok) throw new Error(`the demo's discussion was refused: ${result.fault}`);
    return result.id;
  };
  const asked = await say(elected, "question", question);
  const reply = await say(contact, "comment", answer, asked);
  await markAnswer(db, elected, slug, reply, true);
  await say(neighbour, "comment", remark);
}

async function actorOf({ db }: Site, email: string) {
  const { id, organisation_id } = await db
    .selectFrom("person")
    .select(["id", "organisation_id"])
    .where("email", "=", email)
    .where("demo", "=", 1)
    .executeTakeFirstOrThrow();
  return { id, organisationId: organisation_id, roles: await rolesInForce(db, id) };
}

function door({ compiler, limits }: Site) {
  return { compiler, limit: limits.comments, language: "fi" as const };
}
