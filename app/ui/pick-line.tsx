import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { CardView } from "./card-view.ts";
import { FormToken } from "./form.tsx";
import { PageScript } from "./page-script.tsx";

/** The list of who is signed in, as a practice's page knows it. */
export interface OwnPicksView {
  formToken: string;
  count: number;
  /** Whether this practice is in it. */
  isPicked: boolean;
}

/** The way to put a practice on one's list, and to that list; a visitor's is in the address alone. */
export function PickLine({ language, slug, own }: { language: Language; slug: string; own: OwnPicksView | null }) {
  const t = sharedTexts(language).picks;
  const page = href(language, "picks");
  if (own === null)
    return (
      <p className="pick-line" id="poiminta">
        <a className="button secondary" href={`${page}?k=${slug}`} data-pick={slug} rel="nofollow">
          {t.add}
        </a>{" "}
        <a href={page} data-picks-page="">
          {t.link}
        </a>
      </p>
    );
  return (
    <form className="pick-line" id="poiminta" method="post" action={`${page}?k=${slug}`}>
      <FormToken value={own.formToken} />
      <input type="hidden" name="takaisin" value="kaytanto" />
      {own.isPicked ? (
        <span role="status">{t.picked}</span>
      ) : (
        <button type="submit" name="lisaa" value={slug} className="quiet">
          {t.add}
        </button>
      )}{" "}
      <a href={page}>{t.toList(own.count)}</a>
    </form>
  );
}

/** From a card of a list: it leads to a list that holds the practice, where it can be kept. */
export function PickLink({ language, card }: { language: Language; card: Pick<CardView, "slug" | "title"> }) {
  const t = sharedTexts(language).picks;
  return (
    <p className="small pick">
      <a
        href={`${href(language, "picks")}?k=${card.slug}`}
        data-pick={card.slug}
        rel="nofollow"
        aria-label={t.addNamed(card.title)}
      >
        {t.add}
      </a>
    </p>
  );
}

/** From a list: what the picks are for, and the way to one's own. */
export function PicksWay({ language }: { language: Language }) {
  const t = sharedTexts(language).picks;
  return (
    <p>
      {t.collect}{" "}
      <a href={href(language, "picks")} data-picks-page="">
        {t.link}
      </a>
      <PageScript name="picks" />
    </p>
  );
}

/** Makes the ways to a visitor's list carry what it already holds. */
export function PickScript({ own }: { own: OwnPicksView | null }) {
  return own === null && <PageScript name="picks" />;
}
