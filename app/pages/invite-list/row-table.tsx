import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { ListAnswer, ShownRow } from "./view.ts";

interface RowTableProps extends Pick<ListAnswer, "rows" | "unread" | "beyond"> {
  language: Language;
  organisations: { slug: string; name: string }[];
}

/** The rows of a list with what will happen to each. */
export function RowTable({ language, organisations, rows, unread, beyond }: RowTableProps) {
  const t = texts(language);
  const { words, roles } = sharedTexts(language);
  const good = rows.filter(isGood).length;
  return (
    <>
      <h2 id="rivit">{words.preview}</h2>
      <div className="notice" role="status">
        <p>{t.counts(good, rows.length - good)}</p>
      </div>
      {beyond > 0 && <p>{t.beyond(rows.length, beyond)}</p>}
      {unread.length > 0 && <p>{t.unread(unread.join(", "))}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="table-scroll" aria-labelledby="rivit" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.row}</th>
              <th scope="col">{t.outcome}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.email}</th>
              <th scope="col">{words.organisation}</th>
              <th scope="col">{words.roles}</th>
              <th scope="col">{words.lastDay}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>
                  <Outcome language={language} row={row} />
                </td>
                <td>{row.name}</td>
                <td>{row.email}</td>
                <td>{organisations.find((it) => it.slug === row.organisation)?.name ?? row.organisation}</td>
                <td>{row.roles.map((role) => roles[role]).join(", ")}</td>
                <td>{dayText(language, row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function dayText(language: Language, { lastDay, refusal }: ShownRow): string {
  return refusal !== "last-day" && /^\d{4}-\d\d-\d\d$/.test(lastDay) ? formatDate(language, lastDay) : lastDay;
}

function isGood({ fault, refusal }: ShownRow): boolean {
  return fault === null && refusal === null;
}

function Outcome({ language, row: { fault, refusal, email } }: { language: Language; row: ShownRow }) {
  const t = texts(language);
  if (fault) return <strong>{t.faults[fault.kind](fault.said)}</strong>;
  if (refusal === null) return t.willInvite;
  const words = refusal === "organisation" || refusal === "roles" ? t[refusal] : sharedTexts(language).faults[refusal];
  // Only of an account that the reader may manage.
  const toPerson = refusal === "email-taken" || refusal === "email-ended";
  const query = new URLSearchParams({ etsi: email, ...(refusal === "email-ended" && { paattyneet: "1" }) });
  return toPerson ? <a href={`${href(language, "people")}?${query}`}>{words}</a> : <strong>{words}</strong>;
}
