import { sharedTexts } from "#app/i18n/shared.ts";
import { listNames } from "#app/open-data/list-names.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** What may be taken as data, on what terms, and from where. */
export function OpenDataSection({ language }: { language: Language }) {
  const t = texts(language).openData;
  return (
    <section aria-labelledby="avoin-data">
      <h2 id="avoin-data">{t.title}</h2>
      <p>
        {t.licence} <a href={href(language, "terms")}>{sharedTexts(language).legal.terms}</a>
      </p>
      <p>{t.content}</p>
      <ul>
        {listNames.map((name) => (
          <li key={name}>
            <a href={`/api/v1/${name}.csv`}>{t.lists[name]} (CSV)</a> ·{" "}
            <a href={`/api/v1/${name}`}>{t.lists[name]} (JSON)</a>
          </li>
        ))}
        <li>
          <a href="/api/v1/openapi.json">{t.description}</a>
        </li>
      </ul>
    </section>
  );
}
