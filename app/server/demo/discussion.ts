import { markAnswer } from "#app/comments/answer.server.ts";
import { postComment } from "#app/comments/write.server.ts";
import type { Site } from "#app/http/context.ts";
import { rolesInForce } from "#app/people/terms.server.ts";

const slug = "mielen-hyvinvoinnin-abc-elintapaohjauksessa";

/** Made-up texts. They tell so, because they are shown under the names of real municipalities. */
const question =
  "*Esittelyn keksitty kysymys.* Miten malli esiteltiin luottamushenkilöille, ja mitä kannattaa kysyä ennen kuin kokeilu aloitetaan muualla?";
const answer =
  "*Esittelyn keksitty vastaus.* Tässä kunnan yhteyshenkilö kertoisi, miten asia hoidettiin ja keneltä saa lisätietoa.";
const remark = "*Esittelyn keksitty kommentti.* Tässä toinen kunta kertoisi, mitä se on muuttanut omassa kokeilussaan.";

/** Adds a question, its answer and a comment to a demo that has no comments. */
export async function fillDemoDiscussion(site: Site): Promise<void> {
  const { db } = site;
  if (await db.selectFrom("comment").select("id").limit(1).executeTakeFirst()) return;
  const elected = await actorOf(site, "luottamus@example.org");
  const contact = await actorOf(site, "yhteyshenkilo@example.org");
  const neighbour = await actorOf(site, "hyvinvointi@example.org");
  const post = async (actor: typeof elected, kind: "question" | "comment", text: string, parentId?: number) => {
    const result = await postComment(db, commentContext(site), actor, slug, { kind, text, parentId });
    if (!result.ok) throw new Error(`the demo's discussion was refused: ${result.fault}`);
    return result.id;
  };
  const questionId = await post(elected, "question", question);
  const answerId = await post(contact, "comment", answer, questionId);
  await markAnswer(db, elected, slug, answerId, true);
  await post(neighbour, "comment", remark);
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

function commentContext({ compiler, limits }: Site) {
  return { compiler, limit: limits.comments, language: "fi" as const };
}
