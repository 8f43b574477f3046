import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

export interface LikenessDoorProps {
  language: Language;
  /** The reader's own organisation, null for a visitor; its `slug` is null when it is of a kind that is not compared. */
  own: { name: string; slug: string | null } | null;
}

/** The home page's way to practices of similar municipalities: a form for visitors, links for a signed-in person. */
export function LikenessDoor({ language, own }: LikenessDoorProps) {
  const t = sharedTexts(language);
  if (!own) {
    return (
      <form action={href(language, "practices")}>
        <label htmlFor="ovi-vertaa">{t.likeness.label}</label>
        <input
          id="ovi-vertaa"
          name="vertaa"
          type="text"
          required
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="ovi-vertaa-vihje"
        />
        <p id="ovi-vertaa-vihje" className="hint">
          {t.likeness.hint}
        </p>
        <button type="submit">{texts(language).door.show}</button>
      </form>
    );
  }
  return (
    <ul className="plain">
      {own.slug && (
        <li>
          <a href={`${href(language, "practices")}?vertaa=${own.slug}`}>{t.likeness.showOwn(own.name)}</a>
        </li>
      )}
      <li>
        <a href={href(language, "own")}>{texts(language).door.own}</a>
      </li>
    </ul>
  );
}
