import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { CountedLink } from "#app/ui/card-view.ts";
import { ThemeList } from "#app/ui/theme-list.tsx";
import type { Language } from "#db/schema.ts";
import { searchHref } from "./links.ts";
import type { SearchProps } from "./page.tsx";
import { texts } from "./texts.ts";

/** What to do after a search without results: fewer filters, fewer words, near themes, asking, sharing. */
export function SearchHelp({ language, query, found, nearest, themes, writes }: SearchProps) {
  const t = texts(language);
  const { withoutFacet = [], withoutFacets = null, withoutWord = [] } = found?.help ?? {};
  const ask = `${href(language, "feedback")}?${new URLSearchParams({ osoite: searchHref(language, query) })}`;
  return (
    <div className="search-help">
      <LinkList
        language={language}
        title={t.withoutFacet}
        links={withoutFacets ? [...withoutFacet, withoutFacets] : withoutFacet}
      />
      <LinkList language={language} title={t.withoutWord} links={withoutWord} />
      <h2>{nearest.length > 0 ? t.nearestThemes : t.byTheme}</h2>
      <ThemeList language={language} themes={nearest.length > 0 ? nearest : themes} />
      <h2>{t.noneHelp}</h2>
      <ul>
        {t.noneTips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
        <li>
          <a href={href(language, "practices")}>{sharedTexts(language).words.noneAll}</a>
        </li>
      </ul>
      <h2>{t.ask}</h2>
      <p>{t.askText}</p>
      <p>
        <a href={ask} rel="nofollow">
          {t.askLink}
        </a>
      </p>
      <h2>{t.share}</h2>
      <p>
        <a href={writes ? href(language, "write") : `${href(language, "about")}#jaa`}>{t.shareLink}</a>
      </p>
    </div>
  );
}

function LinkList({ language, title, links }: { language: Language; title: string; links: CountedLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a> ({sharedTexts(language).words.practiceCount(link.count)})
          </li>
        ))}
      </ul>
    </>
  );
}
