import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import type { Site } from "#app/http/context.ts";
import { rolesInForce } from "#app/people/terms.server.ts";

/** Made-up cards. Their texts tell so, because they are shown under the names of real municipalities. */
const cards: { email: string; practice: string; organisation: string; typed: Partial<Typed> }[] = [
  {
    email: "yhteyshenkilo@example.org",
    practice: "mielen-hyvinvoinnin-abc",
    organisation: "liminka",
    typed: {
      status: "piloting",
      since: "2023",
      work: "0.1-0.5",
      money: "under-1000",
      evidence: "feedback",
      audience: "Esittelyn keksitty teksti: elintapaohjauksen asiakkaat.",
      doer: "Esittelyn keksitty teksti: liikuntaneuvoja ohjaa ryhmää yhdessä sosiaaliohjaajan kanssa.",
      reason: "Esittelyn keksitty teksti: kunnassa ei ole omaa mielenterveystyöntekijää.",
      results: "Esittelyn keksitty teksti: osallistujat kävivät ryhmässä loppuun asti.",
      advice: "Esittelyn keksitty teksti: sopikaa työnjako ennen ensimmäistä tapaamista.",
      candid: "Esittelyn keksitty teksti: ensimmäinen ryhmä ei täyttynyt, koska mainos tuli liian myöhään.",
      contact: "Liikuntapalvelut",
    },
  },
  {
    email: "hyvinvointi@example.org",
    practice: "kaikukortti",
    organisation: "haapavesi",
    typed: { status: "interested", contact: "Hyvinvointipalvelut" },
  },
  {
    email: "koordinaattori@example.org",
    practice: "mielen-hyvinvoinnin-abc",
    organisation: "pomarkku",
    typed: {
      status: "ended",
      since: "2024-02",
      ended: "2024-11",
      work: "under-0.1",
      money: "none",
      evidence: "impression",
      contact: "Vapaa-aikatoimi",
      amount: "Esittelyn keksitty teksti: kolme tapaamista kuuden sijaan.",
      results: "Esittelyn keksitty teksti: ohjaaja vaihtui eikä kokeilu jatkunut.",
      otherwise: "Esittelyn keksitty teksti: kaksi ohjaajaa alusta asti.",
    },
  },
];

/** Adds the cards to a demo that has none. */
export async function fillDemoAdoptions({ db }: Site): Promise<void> {
  if (await db.selectFrom("adoption").select("id").limit(1).executeTakeFirst()) return;
  for (const { email, practice, organisation, typed } of cards) {
    const { id, organisation_id } = await db
      .selectFrom("person")
      .select(["id", "organisation_id"])
      .where("email", "=", email)
      .where("demo", "=", 1)
      .executeTakeFirstOrThrow();
    const actor = { id, organisationId: organisation_id, roles: await rolesInForce(db, id) };
    const card = { practice, organisation, typed: blankTyped({ language: "fi", ...typed }) };
    const result = await saveAdoption(db, actor, { ...card, seenState: "0", checked: true });
    if (!result.ok) throw new Error(`the demo's card of ${organisation} was refused: ${result.fault}`);
  }
}
