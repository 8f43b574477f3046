import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** Links to the coordinator's pages of administration; a contact has only the page of people. */
export function AdminMenu({ language }: { language: Language }) {
  const t = texts(language);
  return (
    <nav aria-label={t.title}>
      <ul className="tags large">
        <li>
          <a href={href(language, "admin")}>{texts(language).waiting.title}</a>
        </li>
        <li>
          <a href={href(language, "people")}>{t.people}</a>
        </li>
        <li>
          <a href={href(language, "board")}>{sharedTexts(language).words.board}</a>
        </li>
        <li>
          <a href={href(language, "searches")}>{sharedTexts(language).words.searches}</a>
        </li>
        <li>
          <a href={href(language, "searchWords")}>{sharedTexts(language).words.searchVocabulary}</a>
        </li>
        <li>
          <a href={href(language, "dataRequests")}>{t.dataRequests}</a>
        </li>
        <li>
          <a href={href(language, "audit")}>{t.audit}</a>
        </li>
        <li>
          <a href={href(language, "security")}>{t.security}</a>
        </li>
      </ul>
    </nav>
  );
}
