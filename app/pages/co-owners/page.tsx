import { sharedTexts } from "#app/i18n/shared.ts";
import { type CoOwnerFault, type CoOwnerSent, coOwnerActs } from "#app/practices/co-owners/tasks.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import { Faults, FormToken, Select } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { Done, Proposals } from "./shared/proposals.tsx";
import { texts } from "./texts.ts";
import type { CoOwnersView } from "./view.ts";

interface CoOwnersProps extends CoOwnersView {
  language: Language;
  formToken: string;
  done: string | null;
  refused?: { sent: CoOwnerSent; fault: CoOwnerFault | "expired" };
}

/** The page of a practice's co-owners: who owns it, who is proposed, and what the reader may do about it. */
export function CoOwnersPage(props: CoOwnersProps) {
  const { language, slug, title, titleLanguage, formToken, owners, proposals, isOwner, refused } = props;
  const t = texts(language);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: title, href: href(language, "practice", slug) })}
        current={t.title}
      />
      <h1>{t.title}</h1>
      {refused ? (
        <Faults>
          <p>{refused.fault === "expired" ? sharedTexts(language).faults.expired : t.faults[refused.fault]}</p>
        </Faults>
      ) : (
        <Done language={language} done={props.done} />
      )}
      <p className="lead" lang={titleLanguage}>
        {title}
      </p>
      <p>{t.lead}</p>
      <section aria-labelledby="omistajat">
        <h2 id="omistajat">{t.owners}</h2>
        <ul>
          {owners.map((it) => (
            <li key={it.slug}>
              {it.name}
              {it.mark && ` (${it.mark})`}
            </li>
          ))}
        </ul>
        {props.publicSources && owners.length > 1 && <p>{t.publicSources}</p>}
      </section>
      <section aria-labelledby="ehdotukset">
        <h2 id="ehdotukset">{t.proposals}</h2>
        <p>{proposals.length > 0 ? t.proposalsLead : isOwner ? t.none : t.noneForYou}</p>
        {proposals.length > 0 && <Proposals language={language} proposals={proposals} formToken={formToken} />}
        {proposals.some((it) => it.mayAnswer) && <p className="small">{t.effect}</p>}
      </section>
      {props.others.length > 0 && <ProposeForm {...props} />}
      {owners.some((it) => it.mayLeave) && <LeaveForms {...props} />}
      {isOwner && (
        <p>
          <a href={href(language, "owning", slug)}>{t.manage}</a>
        </p>
      )}
      <p>
        <a href={href(language, "practice", slug)}>{t.back}</a>
      </p>
    </>
  );
}

function ProposeForm({ language, slug, formToken, others, refused }: CoOwnersProps) {
  const t = texts(language);
  const sent = refused?.sent.act === "propose" ? refused : null;
  return (
    <section aria-labelledby="ehdota" className="act">
      <h2 id="ehdota">{t.propose.title}</h2>
      <p>{t.propose.text}</p>
      <form method="post" action={href(language, "coOwners", slug)} className="form">
        <FormToken value={formToken} />
        <Select
          id="organisaatio"
          name="organisaatio"
          label={t.propose.organisation}
          options={[{ value: "", name: t.propose.choose }, ...others.map((it) => ({ value: it.slug, name: it.name }))]}
          defaultValue={sent?.sent.organisation ?? ""}
          fault={sent && sent.fault !== "expired" ? t.faults[sent.fault] : null}
        />
        <button type="submit" name="teko" value={coOwnerActs.propose}>
          {t.propose.button}
        </button>
      </form>
    </section>
  );
}

function LeaveForms({ language, slug, formToken, owners }: CoOwnersProps) {
  const t = texts(language).leave;
  const leaving = owners.filter((it) => it.mayLeave);
  return (
    <section aria-labelledby="luovu" className="act">
      <h2 id="luovu">{t.title}</h2>
      {leaving.map((it) => (
        <form key={it.slug} method="post" action={href(language, "coOwners", slug)} className="form">
          <p>{t.text(it.name)}</p>
          <FormToken value={formToken} />
          <input type="hidden" name="organisaatio" value={it.slug} />
          <button
            type="submit"
            name="teko"
            value={coOwnerActs.leave}
            className="danger"
            aria-label={leaving.length > 1 ? t.named(it.name) : undefined}
          >
            {t.button}
          </button>
        </form>
      ))}
    </section>
  );
}
