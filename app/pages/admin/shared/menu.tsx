import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** The coordinator's pages of administration; a contact has the people only, and needs no menu. */
export function AdminMenu({ language }: { language: Language }) {
  const t = messages(language).admin;
  return (
    <nav aria-label={t.title}>
      <ul className="tags large">
        <li>
          <a href={href(language, "admin")}>{messages(language).waiting.title}</a>
        </li>
        <li>
          <a href={href(language, "people")}>{t.people}</a>
        </li>
        <li>
          <a href={href(language, "board")}>{messages(language).board.title}</a>
        </li>
        <li>
          <a href={href(language, "searches")}>{messages(language).searches.title}</a>
        </li>
        <li>
          <a href={href(language, "searchWords")}>{messages(language).searchWords.title}</a>
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
