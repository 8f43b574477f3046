import type { CardView } from "#app/ui/card-view.ts";
import { CardList } from "#app/ui/practice-card.tsx";
import type { Language } from "#db/schema.ts";

/** A section with other practices; nothing when there are none. */
export function Others({
  id,
  title,
  cards,
  language,
}: {
  id: string;
  title: string;
  cards: CardView[];
  language: Language;
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className="others">
      <h2 id={id}>{title}</h2>
      <CardList cards={cards} language={language} heading="h3" />
    </section>
  );
}
