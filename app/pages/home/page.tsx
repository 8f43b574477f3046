import { sharedTexts } from "#app/i18n/shared.ts";
import { sizeBands } from "#app/organisations/size-band.ts";
import { href } from "#app/routes.ts";
import type { CardView, CountedLink } from "#app/ui/card-view.ts";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { CardList } from "#app/ui/practice-card.tsx";
import { SearchForm } from "#app/ui/search-form.tsx";
import type { Language } from "#db/schema.ts";
import { LikenessDoor, type LikenessDoorProps } from "./likeness-door.tsx";
import { texts } from "./texts.ts";

interface HomeProps {
  language: Language;
  period: { starts: number; ends: number } | null;
  themes: CountedLink[];
  /** Slugs of the size bands that have practices. */
  sizes: string[];
  newest: CardView[];
  total: number;
  own: LikenessDoorProps["own"];
  /** Who runs the service; null when the settings do not tell. */
  keeper: string | null;
  /** Whether the reader may write: others are told how to get an account. */
  writes: boolean;
}

/** The home page: search, three ways in (themes, municipalities, sharing), then the newest practices. */
export function HomePage({ language, period, themes, sizes, newest, total, own, keeper, writes }: HomeProps) {
  const t = texts(language);
  return (
    <>
      <section className="hero">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <SearchForm language={language} hint />
        <p className="small">
          {t.whose} {keeper && `${t.keeper(keeper)} `}
          <a href={href(language, "about")}>{sharedTexts(language).words.about}</a>
        </p>
      </section>
      <h2 className="visually-hidden">{t.doors}</h2>
      <div className="doors">
        <section className="door" aria-labelledby="ovi-teemat">
          <h3 id="ovi-teemat">{t.browse.title}</h3>
          <p>{t.browse.text}</p>
          {period && <p className="small">{texts(language).currentThemes(period.starts, period.ends)}</p>}
          <ul className="plain">
            {themes.map((theme) => (
              <li key={theme.href}>
                <a href={theme.href}>{theme.name}</a> <span className="count">({theme.count})</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={href(language, "themes")}>{sharedTexts(language).words.allThemes}</a>
          </p>
        </section>
        <section className="door" aria-labelledby="ovi-kunnat">
          <h3 id="ovi-kunnat">{t.learn.title}</h3>
          <p>{t.learn.text}</p>
          <LikenessDoor language={language} own={own} />
          <form action={href(language, "practices")}>
            <label htmlFor="ovi-koko">{t.learn.size}</label>
            <select id="ovi-koko" name="koko">
              {sizeBands
                .filter((band) => sizes.includes(band.slug))
                .map((band) => (
                  <option key={band.slug} value={band.slug}>
                    {sharedTexts(language).sizes[band.slug]}
                  </option>
                ))}
            </select>
            <button type="submit">{t.learn.show}</button>
          </form>
          <p>
            <a href={href(language, "members")}>{t.learn.all}</a>
          </p>
        </section>
        <section className="door" aria-labelledby="ovi-jaa">
          <h3 id="ovi-jaa">{t.share.title}</h3>
          <p>{t.share.text}</p>
          <p>
            <a className="button" href={writes ? href(language, "write") : `${href(language, "about")}#jaa`}>
              {sharedTexts(language).words[writes ? "writePractice" : "howToShare"]}
            </a>
          </p>
        </section>
      </div>
      <section aria-labelledby="uusimmat">
        <h2 id="uusimmat">{t.newest}</h2>
        {newest.length === 0 ? <p>{t.empty}</p> : <CardList cards={newest} language={language} heading="h3" />}
        {total > newest.length && (
          <p>
            <a className="button secondary" href={href(language, "practices")}>
              {t.allPractices(total)}
            </a>
          </p>
        )}
        <FeedLink language={language} feed="feed" />
      </section>
    </>
  );
}
