import type { Figures } from "#app/board/figures.ts";
import { figurePartNames, figureParts } from "#app/board/figures.ts";
import { formatDate } from "#app/i18n/format.ts";
import { AdminMenu } from "#app/pages/admin/shared/menu.tsx";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { figureText } from "./tables.ts";
import { texts } from "./texts.ts";

export interface BoardYearView {
  language: Language;
  year: number;
  /** The newest first. */
  years: number[];
  figures: Figures;
  /** When the figures were counted (UTC ISO), for the current year; else null. */
  unfinished: string | null;
}

/** The figures of a year, each with how it was counted. */
export function BoardYearPage({ language, year, years, figures, unfinished }: BoardYearView) {
  const t = texts(language).year;
  const page = href(language, "boardYear");
  return (
    <>
      <h1>{t.title(year)}</h1>
      <AdminMenu language={language} />
      <p>
        <a href={href(language, "board")}>{texts(language).back}</a>
      </p>
      <p className="lead">{t.lead}</p>
      {years.length > 1 && (
        <nav className="periods" aria-label={t.years}>
          <ul>
            {years.map((it) => (
              <li key={it}>
                <a href={`${page}?vuosi=${it}`} aria-current={it === year ? "page" : undefined}>
                  {it}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {unfinished && <p className="notice">{t.unfinished(formatDate(language, unfinished))}</p>}
      {figurePartNames.map((part) => (
        <section key={part} aria-labelledby={`osa-${part}`}>
          <h2 id={`osa-${part}`}>{t.parts[part]}</h2>
          <table className="figures" aria-labelledby={`osa-${part}`}>
            <thead>
              <tr>
                <th scope="col">{t.figure}</th>
                <th scope="col">{t.value}</th>
              </tr>
            </thead>
            <tbody>
              {figureParts[part].map((key) => (
                <tr key={key}>
                  <th scope="row">
                    {t.names[key]} <span className="small">{t.hows[key]}</span>
                  </th>
                  <td>{figureText(language, key, figures[key])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <p>
        <a
          href={`${href(language, "boardYearTable")}?vuosi=${year}`}
          download=""
          aria-label={`${texts(language).table}: ${t.title(year)}`}
        >
          {texts(language).table}
        </a>
      </p>
    </>
  );
}
