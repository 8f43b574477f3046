import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { CountedLink } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { ThemeBars } from "./bars.tsx";
import { texts } from "./texts.ts";

interface ThemesProps {
  language: Language;
  bars: CountedLink[];
  periods: { slug: string; starts: number; ends: number; themes: (CountedLink & { archived: boolean })[] }[];
  topics: CountedLink[];
}

/** All themes by period, the newest first, then the topics that have practices. */
export function ThemesPage({ language, bars, periods, topics }: ThemesProps) {
  const t = texts(language);
  return (
    <>
      <Breadcrumb language={language} current={sharedTexts(language).words.themes} />
      <h1>{sharedTexts(language).words.themes}</h1>
      <p className="lead">{t.lead}</p>
      {periods.map((period) => (
        <section key={period.slug} aria-labelledby={`kausi-${period.slug}`}>
          <h2 id={`kausi-${period.slug}`}>{t.period(period.starts, period.ends)}</h2>
          <ul className="tiles">
            {period.themes.map((theme) => (
              <li key={theme.href}>
                <a href={theme.href}>{theme.name}</a>
                <span className="small">
                  {sharedTexts(language).words.practiceCount(theme.count)}
                  {theme.archived && ` · ${t.archived}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ThemeBars language={language} themes={bars} />
      <p>
        <a href={href(language, "pictures")}>{texts(language).pictures.link}</a>
      </p>
      {topics.length > 0 && (
        <section aria-labelledby="aiheet">
          <h2 id="aiheet">{t.topics}</h2>
          <p>{t.topicsLead}</p>
          <ul className="tags large">
            {topics.map((topic) => (
              <li key={topic.href}>
                <a href={topic.href}>
                  {topic.name} ({topic.count})
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
