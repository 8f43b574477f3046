import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** Links to the practice's brief for elected representatives and its text for Innokylä. */
export function DecisionLinks({ language, slug }: { language: Language; slug: string }) {
  const t = texts(language).decision;
  return (
    <ul className="decision-links">
      <li>
        <a href={href(language, "brief", slug)}>{t.brief}</a>
      </li>
      <li>
        <a href={href(language, "innokyla", slug)}>{t.innokyla}</a>
      </li>
    </ul>
  );
}
