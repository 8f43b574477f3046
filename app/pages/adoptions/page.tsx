import { adoptionActOf, adoptionActs } from "#app/adoptions/sent.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import { FormToken, TextArea } from "#app/ui/form.tsx";
import { AdoptionForm } from "./form.tsx";
import type { AdoptionFormView, AdoptionPageView, CannotApplyView } from "./form-view.ts";
import { AdoptionNotices } from "./notices.tsx";
import { texts } from "./texts.ts";

/** The page of an organisation's card on a practice: its form, or why there is none. */
export function AdoptionPage(page: AdoptionPageView) {
  const { language, slug, title, titleLanguage, kind } = page;
  const t = texts(language);
  const practice = href(language, "practice", slug);
  const heading = kind === "form" && page.exists ? t.form.title : t.form.first;
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: title, href: practice })}
        current={heading}
      />
      <h1>{heading}</h1>
      <p className="lead">
        <a href={practice} lang={titleLanguage}>
          {title}
        </a>
      </p>
      <Content {...page} />
    </>
  );
}

function Content(page: AdoptionPageView) {
  const { language, slug } = page;
  const t = texts(language);
  switch (page.kind) {
    case "visitor": {
      const back = new URLSearchParams({ jatka: href(language, "adoption", slug) });
      return (
        <>
          <p>{t.form.visitor}</p>
          <p>{t.form.welcome}</p>
          <p>
            <a className="button" href={`${href(language, "signIn")}?${back}`}>
              {t.form.signIn}
            </a>
          </p>
        </>
      );
    }
    case "cannot":
      return <Cannot {...page} />;
    case "choose":
      return <Choose {...page} />;
    case "form":
      return <Card {...page} />;
  }
}

/** Why there is no form, with a button that deletes a draft from a time when there was one. */
function Cannot({ language, slug, reason, formToken, organisation, draftVersion, done }: CannotApplyView) {
  const t = texts(language);
  return (
    <>
      {adoptionActOf(done) === "discard-draft" && <p role="status">{t.act.done["discard-draft"]}</p>}
      <p className="notice">{t.faults[reason]}</p>
      {draftVersion > 0 && (
        <form method="post" action={href(language, "adoption", slug)}>
          <FormToken value={formToken} />
          <input type="hidden" name="jasen" value={organisation} />
          <input type="hidden" name="luonnos" value={draftVersion} />
          <p>{t.form.idleDraft}</p>
          <button type="submit" name="teko" value={adoptionActs["discard-draft"]} className="quiet">
            {t.form.discard}
          </button>
        </form>
      )}
      <p>
        <a href={href(language, "practice", slug)}>{t.form.toPractice}</a>
      </p>
    </>
  );
}

function Choose({ language, slug, organisations, unknown }: Extract<AdoptionPageView, { kind: "choose" }>) {
  const t = texts(language).form;
  return (
    <form action={href(language, "adoption", slug)} className="form">
      <h2>{t.choose}</h2>
      <p>{t.chooseMore}</p>
      <div className="field">
        <label htmlFor="jasen">{t.organisation}</label>
        {unknown !== null && (
          <p id="jasen-virhe" className="fault">
            {t.chooseUnknown}
          </p>
        )}
        <input
          id="jasen"
          type="text"
          name="jasen"
          required
          list="organisaatiot"
          defaultValue={unknown ?? ""}
          aria-invalid={unknown !== null ? true : undefined}
          aria-describedby={unknown !== null ? "jasen-virhe" : undefined}
        />
        <datalist id="organisaatiot">
          {organisations.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <button type="submit">{t.open}</button>
    </form>
  );
}

function Card(view: AdoptionFormView) {
  const { language, organisation, saved, exists, removed } = view;
  const t = texts(language).form;
  return (
    <>
      <AdoptionNotices {...view} />
      <p>
        {t.lead(organisation.name)}
        {saved && ` ${t.saved(saved.by ?? sharedTexts(language).words.formerUser, saved.at)}`}
      </p>
      <p>{t.welcome}</p>
      <AdoptionForm {...view} />
      {exists && view.formToken !== null && (view.refusal === null || view.refusal.fault === "reason") && (
        <section className="act adoption-away" aria-labelledby="poista-kortti">
          <h2 id="poista-kortti">{removed ? t.bringBack : t.remove}</h2>
          <p>{removed ? t.isRemoved : t.removeMore}</p>
          {removed && view.removedReason !== null && (
            <p>
              {texts(language).own.removedBy} {view.removedReason}
            </p>
          )}
          <RemoveForm {...view} />
        </section>
      )}
    </>
  );
}

/** The form that removes the card, or brings a removed one back. */
function RemoveForm({
  language,
  slug,
  formToken,
  organisation,
  seenState,
  removed,
  isOthersCard,
  refusal,
}: AdoptionFormView) {
  const t = texts(language).form;
  const refused = refusal?.fault === "reason" ? refusal : null;
  return (
    <form method="post" action={href(language, "adoption", slug)}>
      <FormToken value={formToken ?? ""} />
      <input type="hidden" name="jasen" value={organisation.slug} />
      <input type="hidden" name="pohja" value={seenState} />
      {isOthersCard && !removed && (
        <TextArea
          id="syy"
          name="syy"
          label={t.reason}
          hint={t.reasonHint}
          rows={2}
          defaultValue={refused?.reason}
          fault={refused && texts(language).faults.reason}
        />
      )}
      <button
        type="submit"
        name="teko"
        value={adoptionActs[removed ? "bring-back" : "remove"]}
        className={removed ? "quiet" : "danger"}
      >
        {removed ? t.bringBack : t.remove}
      </button>
    </form>
  );
}
