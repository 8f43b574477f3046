import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** How the service reads what writers type, with an example of each rule. */
export function GuidePage({ language, leadsToForm }: { language: Language; leadsToForm: boolean }) {
  const t = texts(language);
  return (
    <>
      <Breadcrumb language={language} current={t.title} />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p>{t.doubts}</p>
      {t.sections.map(({ id, title, rows }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <table className="typed-examples">
            <thead>
              <tr>
                <th scope="col">{t.typed}</th>
                <th scope="col">{t.shown}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ typed, shown }) => (
                <tr key={typed}>
                  <td>
                    <pre>{typed}</pre>
                  </td>
                  <td>{shown}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <p>{t.escape}</p>
      {leadsToForm && (
        <p>
          <a href={href(language, "write")}>{t.toForm}</a>
        </p>
      )}
    </>
  );
}
