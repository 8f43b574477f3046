import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
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
  const t = messages(language).picks;
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

/** Makes the ways to a visitor's list carry what it already holds. */
export function PickScript({ own }: { own: OwnPicksView | null }) {
  return own === null && <PageScript name="picks" />;
}
