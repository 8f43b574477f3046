import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { LONGEST_QUERY } from "#app/search/longest-query.ts";
import { HiddenPicks, PicksForm } from "./form.tsx";
import { PickHeading } from "./heading.tsx";
import { texts } from "./texts.ts";
import type { PicksView } from "./view.ts";

/** A search for practices, which can be added to the list from here. */
export function PicksSearch(props: PicksView) {
  const { language, isSaved, slugs, search } = props;
  const t = texts(language);
  return (
    <section aria-labelledby="lisaa" className="picks-search">
      <h2 id="lisaa">{t.search}</h2>
      <form action={`${href(language, "picks")}#lisaa`}>
        {!isSaved && <HiddenPicks slugs={slugs} />}
        <label htmlFor="poiminta-haku">{t.searchLabel}</label>
        <div className="field-and-button">
          <input
            id="poiminta-haku"
            name="q"
            type="search"
            defaultValue={search?.words}
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby="poiminta-haku-vihje"
          />
          <button type="submit">{t.searchButton}</button>
        </div>
        <p id="poiminta-haku-vihje" className="hint">
          {t.searchHint}
        </p>
      </form>
      {search && <p role="status">{t.found(search.total, search.words, search.hits.length)}</p>}
      {search && search.hits.length > 0 && (
        <PicksForm {...props} words={search.words}>
          <ul className="picked">
            {search.hits.map(({ slug, card, isPicked }) => (
              <li key={slug}>
                <PickHeading card={card} facts={[card.size, card.stage]} />
                <p className="pick-acts">
                  {isPicked ? (
                    t.isPicked
                  ) : (
                    <button
                      type="submit"
                      name="lisaa"
                      value={slug}
                      className="quiet"
                      aria-label={sharedTexts(language).picks.addNamed(card.title)}
                    >
                      {sharedTexts(language).picks.add}
                    </button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </PicksForm>
      )}
    </section>
  );
}
