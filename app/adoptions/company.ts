import type { AdoptionCard } from "./card.ts";

/** What an organisation considers together with others. */
export interface Company {
  /** Slug of the practice. */
  practice: string;
  /** The others' cards. */
  others: AdoptionCard[];
}

/** Whether an organisation has said that it is interested in a practice or plans it, and has not begun. */
export function isConsidering({ status, starter }: Pick<AdoptionCard, "status" | "starter">): boolean {
  return starter === null && (status === "interested" || status === "planning");
}

/** The practices an organisation considers, each with the others who do, of the cards this reader may see. */
export function companyOf(organisation: string, cards: readonly AdoptionCard[]): Company[] {
  const considered = cards.filter(isConsidering);
  return considered
    .filter((it) => it.organisation === organisation)
    .map(({ practice }) => ({
      practice,
      others: considered.filter((it) => it.practice === practice && it.organisation !== organisation),
    }));
}
