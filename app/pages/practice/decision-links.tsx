import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** Ways to take a practice to where it is decided on and told of. */
export function DecisionLinks({ language, slug }: { language: Language; slug: string }) {
  const t = messages(language).briefs;
  return (
    <ul className="decision-links">
      <li>
        <a href={href(language, "brief", slug)}>{t.link}</a>
      </li>
      <li>
        <a href={href(language, "innokyla", slug)}>{t.innokyla.link}</a>
      </li>
    </ul>
  );
}
