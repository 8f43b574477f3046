import type { ReactNode } from "react";
import { changeFields, type Field, formNames, statuses } from "#app/adoptions/fields.ts";
import { adoptionActs } from "#app/adoptions/sent.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import { adoptionFieldFault } from "./field-fault.ts";
import { CardLine, CardSelect, CardText, faultOf, Theirs } from "./fields.tsx";
import type { AdoptionFormView } from "./form-view.ts";
import type { Texts } from "./texts/fi.ts";
import { texts } from "./texts.ts";

/** The form of a card: the status first, the other fields in collapsed parts, buttons to save the card or a draft. */
export function AdoptionForm(view: AdoptionFormView) {
  const { language, slug, organisation, seenState, draft, refusal, ownPractices, typed } = view;
  const t = texts(language);
  const own = ownPractices.map((it): [string, string] => [it.slug, it.title]);
  return (
    <form method="post" action={href(language, "adoption", slug)} className="form adoption-form">
      <FormToken value={view.formToken ?? ""} />
      <input type="hidden" name="jasen" value={organisation.slug} />
      <input type="hidden" name="pohja" value={seenState} />
      <input type="hidden" name="luonnos" value={draft?.version ?? 0} />
      <Status {...view} />
      <Part view={view} name="when" fields={["since", "ended", "audience"]}>
        <CardLine view={view} field="since" narrow />
        <CardLine view={view} field="ended" narrow />
        <CardText view={view} field="audience" rows={2} />
      </Part>
      <Part view={view} name="changed" fields={changeFields}>
        <p className="hint">{t.form.changedLead}</p>
        {changeFields.map((field) => (
          <CardText key={field} view={view} field={field} rows={2} />
        ))}
      </Part>
      <Part view={view} name="took" fields={["work", "money"]}>
        <CardSelect
          view={view}
          field="work"
          options={Object.entries(sharedTexts(language).adoptions.work)}
          none={t.form.noAnswer}
        />
        <CardSelect
          view={view}
          field="money"
          options={Object.entries(sharedTexts(language).adoptions.money)}
          none={t.form.noAnswer}
        />
      </Part>
      <Part view={view} name="got" fields={["results", "evidence", "measure"]}>
        <CardText view={view} field="results" rows={4} />
        <CardSelect
          view={view}
          field="evidence"
          options={Object.entries(sharedTexts(language).adoptions.evidence)}
          none={t.form.noAnswer}
        />
        <CardText view={view} field="measure" rows={2} />
      </Part>
      <Part view={view} name="learned" fields={["otherwise", "advice"]}>
        <CardText view={view} field="otherwise" rows={4} />
        <CardText view={view} field="advice" rows={4} />
      </Part>
      <Part view={view} name="ask" fields={["contact", "ownPractice"]}>
        <CardLine view={view} field="contact" />
        {(own.length > 0 || typed.ownPractice !== "") && (
          <CardSelect view={view} field="ownPractice" options={own} none={t.form.noOwn} />
        )}
      </Part>
      <Part view={view} name="candid" fields={["candid"]}>
        <CardText view={view} field="candid" rows={4} />
      </Part>
      <CardSelect view={view} field="language" options={Object.entries(sharedTexts(language).languageNames)} />
      {refusal?.fault === "private-data" && (
        <p className="check">
          <label>
            <input type="checkbox" name="tarkistettu" value="1" /> {t.form.checked}
          </label>
        </p>
      )}
      <p className="small">
        {texts(language).cardTerms} <a href={href(language, "terms")}>{sharedTexts(language).legal.terms}</a>
      </p>
      <div className="buttons">
        <button type="submit" name="teko" value={adoptionActs.save}>
          {t.form.save}
        </button>
        <button type="submit" name="teko" value={adoptionActs["keep-draft"]} className="quiet" formNoValidate>
          {t.form.keep}
        </button>
      </div>
    </form>
  );
}

function Status(view: AdoptionFormView) {
  const { language, typed } = view;
  const t = texts(language);
  const problem = faultOf(view, "status");
  return (
    <fieldset id={formNames.status} className="adoption-status" aria-describedby={problem ? "tila-virhe" : undefined}>
      <legend>{t.form.status}</legend>
      {problem && (
        <p id="tila-virhe" className="fault">
          {adoptionFieldFault(language, problem)}
        </p>
      )}
      {statuses.map((status) => (
        <div key={status} className="choice">
          <input
            type="radio"
            id={`tila-${status}`}
            name={formNames.status}
            value={status}
            required
            defaultChecked={typed.status === status}
            aria-describedby={`tila-${status}-vihje`}
          />
          <label htmlFor={`tila-${status}`}>{sharedTexts(language).adoptions.statuses[status]}</label>
          <p id={`tila-${status}-vihje`} className="hint">
            {t.form.statusHints[status]}
          </p>
        </div>
      ))}
      <Theirs view={view} field="status" />
      <div className="choice shown">
        <input
          type="checkbox"
          id={formNames.shown}
          name={formNames.shown}
          value="1"
          defaultChecked={typed.shown === "1"}
          aria-describedby="nakyy-vihje"
        />
        <label htmlFor={formNames.shown}>{t.form.shown}</label>
        <p id="nakyy-vihje" className="hint">
          {t.form.shownHint}
        </p>
      </div>
      <Theirs view={view} field="shown" />
    </fieldset>
  );
}

interface PartProps {
  view: AdoptionFormView;
  name: keyof Texts["form"]["parts"];
  fields: readonly Field[];
  children: ReactNode;
}

/** A part of the form, collapsed unless one of its fields has a value or a problem. */
function Part({ view, name, fields, children }: PartProps) {
  const { typed, refusal } = view;
  const isOpen = fields.some(
    (field) => typed[field] !== "" || faultOf(view, field) || (refusal?.theirs?.typed[field] ?? "") !== "",
  );
  return (
    <details open={isOpen}>
      <summary>{texts(view.language).form.parts[name]}</summary>
      {children}
    </details>
  );
}
