import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** The search of the whole site, as a plain form. */
export function SearchForm({ language, query, hint }: { language: Language; query?: string; hint?: boolean }) {
  const t = messages(language).search;
  return (
    <search>
      <form className="search-form" action={href(language, "search")}>
        <label htmlFor="haku-q">{t.label}</label>
        <div className="field-and-button">
          <input
            id="haku-q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={hint ? "haku-vihje" : undefined}
          />
          <button type="submit">{t.button}</button>
        </div>
        {hint && (
          <p id="haku-vihje" className="hint">
            {t.hint}
          </p>
        )}
      </form>
    </search>
  );
}
