import type { LinkView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { SearchView } from "./view.ts";

/** Links for what the words name: filters to use instead of words, pages of members and themes. */
export function SearchShortcuts({ language, found }: { language: Language; found: SearchView }) {
  const t = texts(language);
  const offered = found.suggestedFilters.map((it) => ({
    ...it,
    name: `${it.name} (${it.count})`,
    label: t.narrow(it.words),
  }));
  return (
    <>
      {offered.map((it) => (
        <Links key={it.href} title={it.label} links={[it]} />
      ))}
      <Links title={t.members} links={found.organisations} />
      <Links title={t.themes} links={found.themes} />
    </>
  );
}

function Links({ title, links }: { title: string; links: LinkView[] }) {
  if (links.length === 0) return null;
  return (
    <div className="search-links">
      <p>{title}</p>
      <ul className="tags large" aria-label={title}>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
