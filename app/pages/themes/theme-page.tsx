import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { CardView } from "#app/ui/card-view.ts";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { CardList } from "#app/ui/practice-card.tsx";
import type { Language } from "#db/schema.ts";

interface ThemeProps {
  language: Language;
  /** Whose likes may come first: the reader's own organisation; null for a visitor, who is asked. */
  own: string | null;
  slug: string;
  name: string;
  archived: boolean;
  periods: { slug: string; starts: number; ends: number }[];
  cards: CardView[];
}

/** One theme with all its practices. */
export function ThemePage({ language, own, slug, name, archived, periods, cards }: ThemeProps) {
  const t = messages(language);
  return (
    <>
      <Breadcrumb language={language} way={[{ name: t.themes.title, href: href(language, "themes") }]} here={name} />
      <h1>{name}</h1>
      <p className="lead">
        {periods.map((period) => t.themes.period(period.starts, period.ends)).join(" · ")}
        {archived && ` · ${t.themes.archived}`}
      </p>
      <section aria-labelledby="kaytannot">
        <h2 id="kaytannot">{t.practices.count(cards.length)}</h2>
        {cards.length === 0 ? (
          <>
            <p>
              {t.themes.none} {t.themes.noneHelp}
            </p>
            <p>
              <a href={href(language, "themes")}>{t.home.browse.all}</a>
            </p>
            <p>
              <a href={href(language, "practices")}>{t.search.noneAll}</a>
            </p>
          </>
        ) : (
          <>
            <ul className="ways">
              <li>
                <a href={`${href(language, "practices")}?teema=${slug}`}>{t.themes.narrow}</a>
              </li>
              <li>
                <a href={`${href(language, "practices")}?teema=${slug}${own ? `&vertaa=${own}` : "#kaltaiset"}`}>
                  {t.likeness.ofTheme}
                </a>
              </li>
              <li>
                <a href={href(language, "themeMap", slug)}>{t.spread.theme.link}</a>
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
