import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** The pages of administration; each shows itself only to who may know of it. */
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
          <a href={href(language, "audit")}>{t.audit}</a>
        </li>
        <li>
          <a href={href(language, "security")}>{t.security}</a>
        </li>
      </ul>
    </nav>
  );
}
