import { sharedTexts } from "#app/i18n/shared.ts";
import type { Role } from "#app/people/rights.ts";
import { href, languages } from "#app/routes.ts";
import { Field, FormToken, Select, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { ListAnswer } from "./view.ts";

interface ListFormProps {
  language: Language;
  formToken: string;
  organisations: { slug: string; name: string }[];
  roles: Role[];
  answer?: ListAnswer;
}

/** The form for a list: defaults, the list, and after a preview the button that invites. */
export function ListForm({ language, formToken, organisations, roles, answer }: ListFormProps) {
  const t = texts(language);
  const { words, languageNames, roles: roleNames } = sharedTexts(language);
  const sent = answer?.sent;
  const good = answer?.mark ? answer.rows.filter((it) => !it.fault && !it.refusal).length : 0;
  const several = organisations.length > 1 ? [{ value: "", name: t.chooseOrganisation }] : [];
  return (
    <form method="post" action={href(language, "inviteList")} className="form" aria-label={words.inviteMany}>
      <FormToken value={formToken} />
      {answer?.mark && <input type="hidden" name="katsottu" value={answer.mark} />}
      <p>{t.defaults}</p>
      <Select
        id="organisaatio"
        name="organisaatio"
        label={words.organisation}
        options={[...several, ...organisations.map((it) => ({ value: it.slug, name: it.name }))]}
        defaultValue={sent?.organisation}
      />
      <Select
        id="kieli"
        name="kieli"
        label={words.language}
        options={languages.map((it) => ({ value: it, name: languageNames[it] }))}
        defaultValue={sent?.language ?? language}
      />
      <fieldset>
        <legend>{words.roles}</legend>
        {roles.map((role) => (
          <label key={role} className="check">
            <input type="checkbox" name="rooli" value={role} defaultChecked={sent?.roles.includes(role)} />
            <span>{roleNames[role]}</span>
          </label>
        ))}
      </fieldset>
      <Field
        id="viimeinen"
        name="viimeinen"
        type="date"
        required={false}
        label={words.rolesLastDay}
        defaultValue={sent?.lastDay}
      />
      <TextArea
        id="lista"
        name="lista"
        label={t.list}
        hint={t.hint}
        rows={12}
        defaultValue={sent?.list}
        fault={answer?.fault === "empty" ? t.empty : null}
      />
      <p>
        <button type="submit" name="teko" value="katso">
          {t.look}
        </button>
      </p>
      {good > 0 && (
        <p>
          <button type="submit" name="teko" value="kutsu">
            {t.invite(good)}
          </button>
        </p>
      )}
    </form>
  );
}
