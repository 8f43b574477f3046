import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { CardView } from "./card-view.ts";
import { FormToken } from "./form.tsx";
import { PageScript } from "./page-script.tsx";

/** The signed-in person's list of picks, as shown on a practice's page. */
export interface OwnPicksView {
  formToken: string;
  count: number;
  /** Whether the list holds this practice. */
  isPicked: boolean;
}

/** Adds a practice to the reader's list of picks and links to the list; a visitor's list is only in the address. */
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

/** On a practice's card: a link to the list of picks with the practice added. */
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

/** Above a list of practices: what picks are for, and a link to the reader's list. */
export function PicksIntro({ language }: { language: Language }) {
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

/** For visitors, the script that adds the practices picked earlier to the links to the list. */
export function PickScript({ own }: { own: OwnPicksView | null }) {
  return own === null && <PageScript name="picks" />;
}
