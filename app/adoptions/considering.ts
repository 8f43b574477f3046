import type { AdoptionCard } from "./card.ts";

/** A practice that an organisation considers, and the others that consider it too. */
export interface Consideration {
  /** Slug of the practice. */
  practice: string;
  /** The other organisations' cards. */
  others: AdoptionCard[];
}

/** Whether the organisation itself has saved that it is interested in the practice or plans it, and has not started. */
function isConsidering({ status, starter }: Pick<AdoptionCard, "status" | "starter">): boolean {
  return starter === null && (status === "interested" || status === "planning");
}

/** Returns the practices that an organisation considers, with the others, from the cards that the reader may see. */
export function considerationsOf(organisation: string, cards: readonly AdoptionCard[]): Consideration[] {
  const considered = cards.filter(isConsidering);
  return considered
    .filter((it) => it.organisation === organisation)
    .map(({ practice }) => ({
      practice,
      others: considered.filter((it) => it.practice === practice && it.organisation !== organisation),
    }));
}
