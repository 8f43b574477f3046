import type { CardView } from "#app/ui/card-view.ts";

interface PickHeadingProps {
  card: CardView;
  /** Its place in the list, from 1. */
  place?: number;
  /** What is told after whose it is. */
  facts: (string | null)[];
}

/** A practice on the page of picks by its name, with whose it is and what else tells it from others. */
export function PickHeading({ card, place, facts }: PickHeadingProps) {
  return (
    <div>
      <h3 lang={card.language}>
        {place !== undefined && `${place}. `}
        <a href={card.href}>{card.title}</a>
      </h3>
      <p className="small">
        {[card.organisations.map((it) => it.name).join(" · "), ...facts].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}
