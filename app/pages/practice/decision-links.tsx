import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** Ways to take a practice to where it is decided on and told of. */
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
