import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { CardView } from "#app/ui/card-view.ts";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { CardList } from "#app/ui/practice-card.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface ThemeProps {
  language: Language;
  /** Slug of the reader's own organisation, to compare the list with; null for a visitor, who chooses on the list. */
  own: string | null;
  slug: string;
  name: string;
  archived: boolean;
  periods: { slug: string; starts: number; ends: number }[];
  cards: CardView[];
}

/** A theme with all its practices. */
export function ThemePage({ language, own, slug, name, archived, periods, cards }: ThemeProps) {
  const t = texts(language);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={[{ name: sharedTexts(language).words.themes, href: href(language, "themes") }]}
        current={name}
      />
      <h1>{name}</h1>
      <p className="lead">
        {periods.map((period) => t.period(period.starts, period.ends)).join(" · ")}
        {archived && ` · ${t.archived}`}
      </p>
      <section aria-labelledby="kaytannot">
        <h2 id="kaytannot">{sharedTexts(language).words.practiceCount(cards.length)}</h2>
        {cards.length === 0 ? (
          <>
            <p>
              {t.none} {t.noneHelp}
            </p>
            <p>
              <a href={href(language, "themes")}>{sharedTexts(language).words.allThemes}</a>
            </p>
            <p>
              <a href={href(language, "practices")}>{sharedTexts(language).words.noneAll}</a>
            </p>
          </>
        ) : (
          <>
            <ul className="ways">
              <li>
                <a href={`${href(language, "practices")}?teema=${slug}`}>{t.narrow}</a>
              </li>
              <li>
                <a href={`${href(language, "practices")}?teema=${slug}${own ? `&vertaa=${own}` : "#kaltaiset"}`}>
                  {sharedTexts(language).likeness.title}
                </a>
              </li>
              <li>
                <a href={href(language, "themeMap", slug)}>{t.mapLink}</a>
              </li>
            </ul>
            <CardList cards={cards} language={language} heading="h3" />
          </>
        )}
        <FeedLink language={language} feed="themeFeed" slug={slug} />
      </section>
    </>
  );
}
