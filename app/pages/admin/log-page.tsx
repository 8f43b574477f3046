import { formatMoment } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { LogLine } from "./log-words.ts";
import { AdminMenu } from "./shared/menu.tsx";
import { texts } from "./texts.ts";

interface LogProps {
  language: Language;
  log: "audit" | "security";
  page: number;
  rows: LogLine[];
}

/** A page of the audit or the security log, newest first. */
export function LogPage({ language, log, page, rows }: LogProps) {
  const t = texts(language);
  const columns =
    log === "audit" ? [t.when, t.who, t.what, t.subject, t.reason] : [t.when, t.who, t.what, t.from, t.outcome];
  return (
    <>
      <h1>{log === "audit" ? t.audit : t.security}</h1>
      <AdminMenu language={language} />
      <p>{log === "audit" ? t.auditLead : t.securityLead}</p>
      {rows.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className="table-scroll" aria-label={log === "audit" ? t.audit : t.security} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{formatMoment(language, row.at)}</td>
                  {row.cells.map((text, index) => (
                    <td key={columns[index + 1]}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <nav className="pages" aria-label={sharedTexts(language).words.pages}>
        {page > 1 && <a href={`${href(language, log)}?sivu=${page - 1}`}>{t.newer}</a>}
        {rows.length === 100 && <a href={`${href(language, log)}?sivu=${page + 1}`}>{t.older}</a>}
      </nav>
    </>
  );
}
