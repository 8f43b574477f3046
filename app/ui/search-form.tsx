import type { ReactNode } from "react";
import { href } from "#app/routes.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface SearchFormProps {
  language: Language;
  query?: string;
  /** Whether to show a hint on writing queries below the field. */
  hint?: boolean;
  /** The small form of the header, with its label for screen readers only. */
  compact?: boolean;
  /** Hidden fields with the filters that stay when the words change. */
  children?: ReactNode;
}

/**
 * The search form of the site; the page script `search` adds suggestions to it. A page has only one: in the header, or
 * a larger one in its content.
 */
export function SearchForm({ language, query, hint, compact, children }: SearchFormProps) {
  const t = texts(language).search;
  return (
    <search>
      <form
        className={compact ? "search-form compact" : "search-form"}
        action={href(language, "search")}
        data-suggest={href(language, "suggest")}
        data-suggestions={texts(language).search.suggestions}
      >
        <label htmlFor="haku-q" className={compact ? "visually-hidden" : undefined}>
          {t.label}
        </label>
        <div className="field-and-button">
          <input
            id="haku-q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby={hint ? "haku-vihje" : undefined}
          />
          <button type="submit">{t.button}</button>
        </div>
        {children}
        {hint && (
          <p id="haku-vihje" className="hint">
            {t.hint}
          </p>
        )}
      </form>
    </search>
  );
}
