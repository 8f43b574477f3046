import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { LinkView } from "./card-view.ts";
import { texts } from "./texts.ts";

/** The way here from the home page; the page itself comes last, unlinked. */
export function Breadcrumb({
  language,
  way,
  here,
  lang,
}: {
  language: Language;
  way?: LinkView[];
  here: string;
  lang?: Language;
}) {
  const t = texts(language);
  const links = [{ name: t.nav.home, href: href(language, "home") }, ...(way ?? [])];
  return (
    <nav className="breadcrumb" aria-label={t.frame.breadcrumb}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
        <li aria-current="page" lang={lang}>
          {here}
        </li>
      </ol>
    </nav>
  );
}
