import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** Links to the previous and next page of a list; nothing when there is only one page. */
export function Pages({
  language,
  page,
  pages,
  to,
}: {
  language: Language;
  page: number;
  pages: number;
  to(page: number): string;
}) {
  if (pages < 2) return null;
  const t = texts(language).practices;
  return (
    <nav className="pages" aria-label={sharedTexts(language).words.pages}>
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          {t.previous}
        </a>
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          {t.next}
        </a>
      )}
    </nav>
  );
}
