import { sharedTexts } from "#app/i18n/shared.ts";
import { type ListQuery, listQueryString, withComparison } from "#app/practices/list/list-query.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { ComparedPage, LikenessView } from "./view.ts";

interface LikenessProps {
  language: Language;
  /** The page that the form leads to. */
  page?: ComparedPage;
  query: ListQuery;
  likeness: LikenessView;
}

/** The form in which a reader chooses the municipality to compare with; collapsed on the search page. */
export function LikenessChoice(props: LikenessProps) {
  const t = sharedTexts(props.language).likeness;
  const { unknown, own } = props.likeness;
  const ownLink = own && (
    <p>
      <a href={own.href}>{t.showOwn(own.name)}</a>
    </p>
  );
  if (props.page === "search") {
    return (
      <>
        {ownLink}
        <details className="likeness" open={unknown !== ""}>
          <summary>{t.title}</summary>
          <ChoiceForm {...props} />
        </details>
      </>
    );
  }
  return (
    <section className="likeness" id="kaltaiset" aria-labelledby="kaltaiset-otsikko">
      <h2 id="kaltaiset-otsikko">{t.title}</h2>
      {ownLink}
      <ChoiceForm {...props} />
    </section>
  );
}

/** A GET form that keeps the list's filters in hidden fields. */
function ChoiceForm({ language, page = "practices", query, likeness }: LikenessProps) {
  const t = sharedTexts(language).likeness;
  const { mine, unknown, suggestions } = likeness;
  const filters = new URLSearchParams(listQueryString({ ...withComparison(query, ""), order: "uusin", page: 1 }));
  return (
    <>
      <form action={href(language, page)}>
        {[...filters].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="vertaa">{t.label}</label>
        <div className="field-and-button">
          <input
            id="vertaa"
            name="vertaa"
            type="text"
            defaultValue={unknown || mine?.name}
            required
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={unknown ? true : undefined}
            aria-describedby={mine ? undefined : "vertaa-vihje"}
          />
          <button type="submit">{t.button}</button>
        </div>
        {!mine && (
          <p id="vertaa-vihje" className={unknown ? "notice" : "hint"} role={unknown ? "status" : undefined}>
            {unknown ? unknownText(language, likeness) : t.hint}
          </p>
        )}
      </form>
      {suggestions.length > 0 && (
        <ul className="tags large" aria-label={t.suggestions}>
          {suggestions.map((it) => (
            <li key={it.href}>
              <a href={it.href}>{it.name}</a>
            </li>
          ))}
        </ul>
      )}
      {mine && (
        <details>
          <summary>{t.howTitle}</summary>
          <p>{page === "members" ? t.howMembers : mine.isCounty ? t.howCounty : t.how}</p>
        </details>
      )}
    </>
  );
}

function unknownText(language: Language, { unknown, suggestions }: LikenessView): string {
  const t = sharedTexts(language).likeness;
  return [t.unknown(unknown), t.unknownHelp, ...(suggestions.length > 0 ? [t.suggestions] : [])].join(" ");
}
