import type { ReactNode } from "react";
import { fieldTexts } from "#app/i18n/fields.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import type { CardView } from "./card-view.ts";
import { PickLink } from "./pick-line.tsx";

interface CardProps {
  card: CardView;
  /** The reader's language. */
  language: Language;
  /** Shown instead of the practice's title and summary in search results. */
  title?: ReactNode;
  passage?: ReactNode;
  heading?: "h2" | "h3";
  /** Whether to show the link that adds the practice to the list of picks. */
  pickable?: boolean;
}

/** One practice in a list: title, owners, summary, themes, size of the municipality, stage, dates and notes. */
export function Card({ card, language, title, passage, heading: Heading = "h2", pickable }: CardProps) {
  const t = sharedTexts(language).practice;
  const facts = [card.size, card.stage, card.years, card.model, card.languageName].filter(Boolean);
  return (
    <article className="card">
      <Heading lang={card.language}>
        <a href={card.href}>{title ?? card.title}</a>
      </Heading>
      <p className="owners">{card.organisations.map((it) => it.name).join(" · ")}</p>
      {card.likeness && <p className="alike">{card.likeness}</p>}
      {card.ofSize && <p className="alike">{card.ofSize}</p>}
      {(!passage || card.summaryLanguage !== card.language) && <p lang={card.summaryLanguage}>{card.summary}</p>}
      {passage && <p lang={card.language}>{passage}</p>}
      {card.themes.length > 0 && (
        <ul className="tags" aria-label={fieldTexts(language).themes.name}>
          {card.themes.map((theme) => (
            <li key={theme.href}>
              <a href={theme.href}>{theme.name}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        {facts.join(" · ")}
        {facts.length > 0 && " · "}
        <time dateTime={card.createdAt}>{t.added(card.date)}</time>
        {card.ageNote && ` · ${card.ageNote}`}
      </p>
      {(card.origin || card.example || card.short || card.staleSince) && (
        <p className="badges">
          {card.staleSince && <span className="badge">{sharedTexts(language).fresh.stale}</span>}
          {card.origin && <span className="badge">{t.originBadge}</span>}
          {card.example && <span className="badge">{t.example}</span>}
          {card.short && !card.example && <span className="badge">{sharedTexts(language).words.unfinished}</span>}
        </p>
      )}
      {pickable && <PickLink language={language} card={card} />}
    </article>
  );
}

/** Practices as cards in a grid. */
export function CardList({
  cards,
  ...rest
}: {
  cards: CardView[];
  language: Language;
  heading?: "h2" | "h3";
  pickable?: boolean;
}) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <li key={card.href}>
          <Card card={card} {...rest} />
        </li>
      ))}
    </ul>
  );
}
