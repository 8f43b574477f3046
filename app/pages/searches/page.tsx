import { formatDate, formatNumber } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { AdminMenu } from "#app/pages/admin/shared/menu.tsx";
import { href } from "#app/routes.ts";
import { wordFault } from "#app/searches/check-word.ts";
import { mostADay } from "#app/searches/limits.ts";
import type { SearchRow, SearchTotals } from "#app/searches/list-searches.server.ts";
import { type Outcome, type Period, periods, searchesQueryString } from "#app/searches/periods.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface SearchesProps {
  language: Language;
  days: Period;
  totals: SearchTotals;
  failed: SearchRow[];
  most: SearchRow[];
}

/** The search statistics: first the searches without results. */
export function SearchesPage({ language, days, totals, failed, most }: SearchesProps) {
  const t = texts(language);
  return (
    <>
      <h1>{sharedTexts(language).words.searches}</h1>
      <AdminMenu language={language} />
      <p className="lead">{t.lead}</p>
      <nav className="periods" aria-label={t.period}>
        <ul>
          {periods.map((period) => (
            <li key={period}>
              <a
                href={href(language, "searches") + searchesQueryString({ days: period })}
                aria-current={period === days ? "page" : undefined}
              >
                {t.days(period)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {totals.fullDays > 0 && <p className="notice">{t.full(totals.fullDays, mostADay)}</p>}
      {totals.different === 0 ? (
        <>
          <p>
            <strong>{t.none}</strong>
          </p>
          <p>
            {t.noneHelp} <a href={href(language, "search")}>{t.tryOne}</a>
          </p>
        </>
      ) : (
        <>
          <p>{t.totals({ days, ...totals })}</p>
          <h2 id="ei-loytynyt">{t.failed}</h2>
          {failed.length === 0 ? (
            <p>{t.failedNone}</p>
          ) : (
            <SearchTable language={language} days={days} rows={failed} all={totals.failed} outcome="failed" />
          )}
          <h2 id="eniten">{t.most}</h2>
          <SearchTable language={language} days={days} rows={most} all={totals.different} outcome="all" />
        </>
      )}
      <h2>{t.kept}</h2>
      <ul className="kept">
        {t.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}

interface TableProps {
  language: Language;
  days: Period;
  rows: SearchRow[];
  /** Number of rows in all, shown or not. */
  all: number;
  outcome: Outcome;
}

function SearchTable({ language, days, rows, all, outcome }: TableProps) {
  const t = texts(language);
  const isFailed = outcome === "failed";
  const file = href(language, "searchesTable") + searchesQueryString({ days, outcome });
  return (
    <>
      <p>
        {isFailed ? t.failedLead : t.mostLead} {rows.length < all && t.shown(rows.length, all)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="table-scroll searches" aria-labelledby={isFailed ? "ei-loytynyt" : "eniten"} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.query}</th>
              <th scope="col">{t.asked}</th>
              {!isFailed && <th scope="col">{t.found}</th>}
              <th scope="col">{t.last}</th>
              <th scope="col">{t.language}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.language} ${row.query}`} language={language} row={row} outcome={outcome} />
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={file} download="" aria-label={t.tableNamed[outcome]}>
          {t.table}
        </a>
      </p>
    </>
  );
}

function Row({ language, row, outcome }: { language: Language; row: SearchRow; outcome: Outcome }) {
  const t = texts(language);
  const { query } = row;
  // The extra parameter keeps the coordinator's own test from being counted as a search.
  const again = `${href(row.language, "search")}?${new URLSearchParams({ q: query, tarkistus: "1" })}`;
  const teach = `${href(language, "searchWords")}?${new URLSearchParams({ sana: query })}#lisaa`;
  return (
    <tr>
      <th scope="row">
        <div className="entry">
          <span className="query">{query}</span>
          <span className="row-links">
            <a href={again} aria-label={t.againNamed(query)}>
              {t.again}
            </a>
            {outcome === "failed" && wordFault(query) === null && (
              <a href={teach} aria-label={t.teachNamed(query)}>
                {t.teach}
              </a>
            )}
          </span>
        </div>
      </th>
      <td className="align-right">{formatNumber(language, row.asked)}</td>
      {outcome === "all" && <td className="align-right">{formatNumber(language, row.found)}</td>}
      <td>{formatDate(language, `${row.last}T12:00:00Z`)}</td>
      <td>{sharedTexts(language).languageNames[row.language]}</td>
    </tr>
  );
}
