import type { AdoptionCard } from "#app/adoptions/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { href } from "#app/routes.ts";
import { namedOf } from "./named.ts";

export type AdoptionItem = ReturnType<typeof adoptionItem>;

/** Returns a public card in the form of the open interface, without its contact. */
export function adoptionItem(card: AdoptionCard, catalogue: Catalogue, publicUrl: string) {
  const { contact: _, ...texts } = card.texts;
  const organisation = namedOf(catalogue.organisations, [card.organisation]);
  return {
    practice: card.practice,
    organisation: organisation[0] ?? null,
    url: publicUrl + href("fi", "practice", card.practice),
    status: card.status,
    since: card.since,
    ended: card.ended,
    ...texts,
    work: card.work,
    money: card.money,
    evidence: card.evidence,
    language: card.language,
    ownPractice: card.ownPractice,
    origin: card.starter ?? "member",
    fromWriteUp: card.starter !== null,
    example: card.demo,
    savedAt: card.savedAt,
  };
}
