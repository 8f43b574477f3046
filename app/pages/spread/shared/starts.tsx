import { type ShownStatus, type Starts, shownStatuses, type YearOfStarts } from "#app/adoptions/years.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** The number of starts that a full bar means at least, so that a few do not look like many. */
const leastScale = 4;

/** Starting years of adoptions: a table with bars. Height and filling of a bar show the status, as the text does. */
export function StartsByYear({ language, starts }: { language: Language; starts: Starts }) {
  const t = texts(language).years;
  const last = starts.years.at(-1);
  const most = Math.max(leastScale, ...starts.years.map((it) => it.started));
  const statuses = shownStatuses.filter((status) => starts.years.some((it) => it.counts[status] > 0));
  return (
    <section aria-labelledby="vuosittain">
      <h2 id="vuosittain">{t.title}</h2>
      {last ? (
        <>
          <p>{t.sum(last.year, last.soFar)}</p>
          <Legend language={language} statuses={statuses} />
          <table className="bars starts" aria-labelledby="vuosittain">
            <thead>
              <tr>
                <th scope="col">{t.year}</th>
                <th scope="col">{t.started}</th>
                <th scope="col">{t.soFar}</th>
              </tr>
            </thead>
            <tbody>
              {starts.years.map((it) => (
                <YearRow key={it.year} language={language} year={it} most={most} />
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <p>{starts.withoutYear > 0 ? t.none : t.nobody}</p>
      )}
      {last && starts.withoutYear > 0 && <p>{t.withoutYear(starts.withoutYear)}</p>}
      {(last || starts.withoutYear > 0) && <p className="small">{t.note}</p>}
    </section>
  );
}

function YearRow({ language, year, most }: { language: Language; year: YearOfStarts; most: number }) {
  const t = texts(language).years;
  const parts = shownStatuses.filter((status) => year.counts[status] > 0);
  const words = parts.map((status) => `${t.statuses[status]} ${year.counts[status]}`).join(", ");
  return (
    <tr>
      <th scope="row">{year.andEarlier ? t.earlier(year.year) : year.year}</th>
      <td>
        {year.started > 0 && (
          <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            {parts.map((status, index) => {
              const before = parts.slice(0, index).reduce((sum, it) => sum + year.counts[it], 0);
              return (
                <Bar
                  key={status}
                  status={status}
                  x={(before / most) * 100}
                  width={(year.counts[status] / most) * 100}
                />
              );
            })}
          </svg>
        )}
        {words || t.nothing}
      </td>
      <td>{year.soFar}</td>
    </tr>
  );
}

/** Full height for adoptions in use or of unknown status, half for piloting and ended; hollow: ended, pale: unknown. */
const barStyles: Readonly<Record<ShownStatus, { low: boolean; className: string }>> = {
  "in-use": { low: false, className: "full" },
  piloting: { low: true, className: "full" },
  ended: { low: true, className: "hollow" },
  "": { low: false, className: "pale" },
};

function Bar({ status, x, width }: { status: ShownStatus; x: number; width: number }) {
  const { low, className } = barStyles[status];
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return <rect className={className} x={rounded(x)} width={rounded(width)} y={low ? 6 : 0} height={low ? 6 : 12} />;
}

function Legend({ language, statuses }: { language: Language; statuses: ShownStatus[] }) {
  const t = sharedTexts(language);
  return (
    <ul className="legend bar-legend" aria-label={t.mapLegend}>
      {statuses.map((status) => (
        <li key={status}>
          <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
            <Bar status={status} x={0} width={24} />
          </svg>
          {texts(language).years.statuses[status]}
        </li>
      ))}
    </ul>
  );
}
