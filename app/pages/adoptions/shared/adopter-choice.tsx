import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { AdopterLikenessView } from "./adopter-likeness.ts";

interface ChoiceProps {
  language: Language;
  likeness: AdopterLikenessView;
  /** Id of the list of adopters on the page. */
  listId: string;
}

/** A form in which the reader names their municipality, so that similar adopters come first. Collapsed at first. */
export function AdopterChoice({ language, likeness, listId }: ChoiceProps) {
  const t = sharedTexts(language);
  const { here, mine, isFromAddress, unknownName, suggestions } = likeness;
  const hint = unknownName ? [t.likeness.unknown(unknownName), t.likeness.unknownHelp] : [t.likeness.hint];
  if (suggestions.length > 0) hint.push(t.likeness.suggestions);
  return (
    <div className="likeness">
      {mine && (
        <p>
          {texts(language).compared(mine)}{" "}
          {isFromAddress && <a href={`${here}#${listId}`}>{texts(language).plainOrder}</a>}
        </p>
      )}
      <details open={unknownName !== ""}>
        <summary>{mine ? texts(language).change : t.likeness.title}</summary>
        <form action={`${here}#${listId}`}>
          <label htmlFor="vertaa">{t.likeness.label}</label>
          <div className="field-and-button">
            <input
              id="vertaa"
              name="vertaa"
              type="text"
              defaultValue={unknownName || (mine ?? "")}
              required
              maxLength={80}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={unknownName ? true : undefined}
              aria-describedby="vertaa-vihje"
            />
            <button type="submit">{t.likeness.button}</button>
          </div>
          <p id="vertaa-vihje" className={unknownName ? "notice" : "hint"} role={unknownName ? "status" : undefined}>
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
