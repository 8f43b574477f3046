import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Faults, Field, FormToken, Select } from "#app/ui/form.tsx";
import { faultAt, faultText, type PersonProps } from "./page.tsx";
import { texts } from "./texts.ts";

/** The step before a person is ended: what will happen, who goes on with the work, and who coordinates after the last. */
export function EndForm(props: PersonProps) {
  const { language, id, name, formToken, last, openWork, colleagues, isSelf, refused } = props;
  const t = texts(language);
  const people = colleagues.map((it) => ({ value: String(it.id), name: it.name }));
  const typed = refused?.act === "paata" ? refused.typed : null;
  const back = href(language, "person", "", id);
  return (
    <>
      <h1>{t.endTitle(name)}</h1>
      {refused && <Faults>{faultText(language, refused.fault)}</Faults>}
      <p className="lead">{t.endLead}</p>
      {isSelf && <p className="notice">{t.endSelf}</p>}
      {last.contact && <p className="notice">{t.endLastContact}</p>}
      <p>{t.openWork(openWork.drafts, openWork.cardDrafts, openWork.questions)}</p>
      <form method="post" action={back} className="form">
        <FormToken value={formToken} />
        <Select
          id="jatkaja"
          name="jatkaja"
          label={t.successor}
          hint={t.successorHint}
          options={[{ value: "", name: t.noSuccessor }, ...people]}
          defaultValue={String(typed?.successor ?? "")}
          fault={faultAt(props, "paata", "successor")}
        />
        {last.coordinator && (
          <Select
            id="koordinaattori"
            name="koordinaattori"
            label={t.newCoordinator}
            hint={t.newCoordinatorHint}
            options={[{ value: "", name: t.choose }, ...people]}
            defaultValue={String(typed?.coordinator ?? "")}
            fault={faultAt(props, "paata", "last-coordinator")}
          />
        )}
        <p className="buttons">
          <button type="submit" name="teko" value="paata">
            {t.endButton}
          </button>
          <a href={back}>{t.cancel}</a>
        </p>
      </form>
    </>
  );
}

/** The form that brings an ended person back with new roles. */
export function BringBackForm(props: PersonProps) {
  const { language, id, formToken, grantable, refused } = props;
  const t = texts(language);
  const typed = refused?.act === "takaisin" ? refused.typed : null;
  const fault = faultAt(props, "takaisin", "roles");
  return (
    <section aria-labelledby="takaisin">
      <h2 id="takaisin">{t.bringBack}</h2>
      <p>{t.bringBackHint}</p>
      <form method="post" action={href(language, "person", "", id)} className="form">
        <FormToken value={formToken} />
        <fieldset aria-describedby={fault ? "roolit-virhe" : undefined}>
          <legend>{t.roles}</legend>
          {fault && (
            <p id="roolit-virhe" className="fault">
              {fault}
            </p>
          )}
          {grantable.map((role) => (
            <label key={role} className="check">
              <input type="checkbox" name="rooli" value={role} defaultChecked={typed?.roles.includes(role)} />
              <span>{sharedTexts(language).roles[role]}</span>
            </label>
          ))}
        </fieldset>
        <Field
          id="viimeinen"
          name="viimeinen"
          type="date"
          required={false}
          label={t.rolesLastDay}
          defaultValue={typed?.lastDay}
          fault={faultAt(props, "takaisin", "last-day")}
        />
        <button type="submit" name="teko" value="takaisin">
          {t.bringBackButton}
        </button>
      </form>
    </section>
  );
}
