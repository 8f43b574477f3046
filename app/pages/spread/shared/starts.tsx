import { type ShownStatus, type Starts, shownStatuses, type YearOfStarts } from "#app/adoptions/years.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** A year of fewer is not drawn from edge to edge, as though it were many. */
const fewest = 4;

/** When uses began: a table whose rows carry their bars. Height and filling tell how far along, and so do the words. */
export function StartsByYear({ language, starts }: { language: Language; starts: Starts }) {
  const t = texts(language).years;
  const last = starts.years.at(-1);
  const most = Math.max(fewest, ...starts.years.map((it) => it.started));
  const found = shownStatuses.filter((status) => starts.years.some((it) => it.counts[status] > 0));
  return (
    <section aria-labelledby="vuosittain">
      <h2 id="vuosittain">{t.title}</h2>
      {last ? (
        <>
          <p>{t.sum(last.year, last.soFar)}</p>
          <Legend language={language} statuses={found} />
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

/** High what goes on, low what is on trial or has ended; hollow what has ended, pale what is not known. */
const looks: Readonly<Record<ShownStatus, { low: boolean; className: string }>> = {
  "in-use": { low: false, className: "full" },
  piloting: { low: true, className: "full" },
  ended: { low: true, className: "hollow" },
  "": { low: false, className: "pale" },
};

function Bar({ status, x, width }: { status: ShownStatus; x: number; width: number }) {
  const { low, className } = looks[status];
  const at = (value: number) => Math.round(value * 10) / 10;
  return <rect className={className} x={at(x)} width={at(width)} y={low ? 6 : 0} height={low ? 6 : 12} />;
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
