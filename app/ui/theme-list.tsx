import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { CountedLink } from "./card-view.ts";
import { texts } from "./texts.ts";

/** Themes with their numbers of practices, and a link to all themes. */
export function ThemeList({ language, themes }: { language: Language; themes: CountedLink[] }) {
  return (
    <ul className="plain">
      {themes.map((theme) => (
        <li key={theme.href}>
          <a href={theme.href}>{theme.name}</a> <span className="count">({theme.count})</span>
        </li>
      ))}
      <li>
        <a href={href(language, "themes")}>{texts(language).search.noneBrowse}</a>
      </li>
    </ul>
  );
}
