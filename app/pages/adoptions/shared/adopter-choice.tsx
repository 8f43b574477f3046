import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { AdopterLikenessView } from "./adopter-likeness.ts";

interface ChoiceProps {
  language: Language;
  likeness: AdopterLikenessView;
  /** Where on the page the list is. */
  list: string;
}

/** Where a reader says which municipality is theirs, so that those like it come first. Folded: the list is the point. */
export function AdopterChoice({ language, likeness, list }: ChoiceProps) {
  const t = sharedTexts(language);
  const { here, mine, asked, unknown, suggestions } = likeness;
  const hint = unknown ? [t.likeness.unknown(unknown), t.likeness.unknownHelp] : [t.likeness.hint];
  if (suggestions.length > 0) hint.push(t.likeness.suggestions);
  return (
    <div className="likeness">
      {mine && (
        <p>
          {texts(language).compared(mine)} {asked && <a href={`${here}#${list}`}>{texts(language).plainOrder}</a>}
        </p>
      )}
      <details open={unknown !== ""}>
        <summary>{mine ? texts(language).change : t.likeness.title}</summary>
        <form action={`${here}#${list}`}>
          <label htmlFor="vertaa">{t.likeness.label}</label>
          <div className="field-and-button">
            <input
              id="vertaa"
              name="vertaa"
              type="text"
              defaultValue={unknown || (mine ?? "")}
              required
              maxLength={80}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={unknown ? true : undefined}
              aria-describedby="vertaa-vihje"
            />
            <button type="submit">{t.likeness.button}</button>
          </div>
          <p id="vertaa-vihje" className={unknown ? "notice" : "hint"} role={unknown ? "status" : undefined}>
            {hint.join(" ")}
          </p>
        </form>
        {suggestions.length > 0 && (
          <ul className="tags large" aria-label={t.likeness.suggestions}>
            {suggestions.map((it) => (
              <li key={it.href}>
                <a href={it.href} rel="nofollow">
                  {it.name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}
