import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { LinkView } from "./card-view.ts";
import { texts } from "./texts.ts";

/** Links from the home page through the page's ancestors; the current page comes last, without a link. */
export function Breadcrumb({
  language,
  ancestors,
  current,
  lang,
}: {
  language: Language;
  ancestors?: LinkView[];
  current: string;
  lang?: Language;
}) {
  const t = texts(language);
  const links = [{ name: t.nav.home, href: href(language, "home") }, ...(ancestors ?? [])];
  return (
    <nav className="breadcrumb" aria-label={t.frame.breadcrumb}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
        <li aria-current="page" lang={lang}>
          {current}
        </li>
      </ol>
    </nav>
  );
}

/** The ancestors of a page about a practice: the list of practices, and the practice itself. */
export function practiceAncestors(language: Language, practice: LinkView): LinkView[] {
  return [{ name: sharedTexts(language).words.practices, href: href(language, "practices") }, practice];
}
