import type { CardView } from "#app/ui/card-view.ts";

interface PickHeadingProps {
  card: CardView;
  /** Its place in the list, from 1. */
  place?: number;
  /** Facts shown after the organisations; null ones are left out. */
  facts: (string | null)[];
}

/** The title of a practice on the page of picks, with its organisations and some facts. */
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
