import { formNames } from "#app/adoptions/fields.ts";
import { adoptionActOf, adoptionActs } from "#app/adoptions/sent.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken } from "#app/ui/form.tsx";
import { adoptionFieldFault } from "./field-fault.ts";
import type { AdoptionFormView } from "./form-view.ts";
import { texts } from "./texts.ts";

/** The result of the last act on a card, or why it was refused, and the card's drafts. */
export function AdoptionNotices(view: AdoptionFormView) {
  const { language, done, refusal } = view;
  const act = adoptionActOf(done);
  if (refusal) return <Refusal {...view} />;
  return (
    <>
      {act && <p role="status">{texts(language).act.done[act]}</p>}
      <Drafts {...view} />
    </>
  );
}

function Refusal({ language, refusal }: AdoptionFormView) {
  const t = texts(language);
  if (!refusal) return null;
  const { fault, problems, privateFindings, theirs, isKeptAsDraft } = refusal;
  const conflict = theirs ? t.conflict(theirs.by, theirs.at) : t.conflictRemoved;
  return (
    <Faults>
      <p>{fault === "conflict" ? conflict : t.faults[fault]}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map((it) => (
            <li key={`${it.field} ${it.fault}`}>
              <a href={`#${formNames[it.field]}`}>
                {t.form.questions[it.field as "since"] ?? sharedTexts(language).adoptions.names[it.field]}
              </a>
              : {adoptionFieldFault(language, it)}
            </li>
          ))}
        </ul>
      )}
      {privateFindings.length > 0 && (
        <ul>
          {privateFindings.map((it) => (
            <li key={`${it.field} ${it.line} ${it.text}`}>
              <a href={`#${formNames[it.field]}`}>{sharedTexts(language).adoptions.names[it.field]}</a>:{" "}
              {sharedTexts(language).privateKinds[it.kind]} {it.text}
            </li>
          ))}
        </ul>
      )}
      {isKeptAsDraft && <p>{t.form.kept}</p>}
    </Faults>
  );
}

function Drafts({ language, slug, organisation, draft, otherDrafts, formToken }: AdoptionFormView) {
  const t = texts(language).form;
  if (!draft && otherDrafts.length === 0) return null;
  const here = `${href(language, "adoption", slug)}?jasen=${organisation.slug}`;
  return (
    <div className="notice">
      {draft && <p>{draft.by === null ? t.myDraft(draft.at) : t.openedDraft(draft.by, draft.at)}</p>}
      {draft && draft.by === null && (
        <form method="post" action={href(language, "adoption", slug)}>
          <FormToken value={formToken ?? ""} />
          <input type="hidden" name="jasen" value={organisation.slug} />
          <input type="hidden" name="luonnos" value={draft.version} />
          <button type="submit" name="teko" value={adoptionActs["discard-draft"]} className="quiet">
            {t.discard}
          </button>
        </form>
      )}
      {otherDrafts.map((it) => (
        <p key={it.id}>
          {t.otherDraft(it.by, it.at)} <a href={`${here}&luonnos=${it.id}`}>{t.openDraft}</a>
        </p>
      ))}
    </div>
  );
}
