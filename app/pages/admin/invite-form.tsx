import { sharedTexts } from "#app/i18n/shared.ts";
import type { InviteFault } from "#app/people/faults.ts";
import type { Role } from "#app/people/rights.ts";
import { href, languages } from "#app/routes.ts";
import { Field, FormToken, Select } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

export interface InviteValues {
  name: string;
  email: string;
  organisation: string;
  language: Language;
  roles: Role[];
  lastDay: string;
}

interface InviteFormProps {
  language: Language;
  formToken: string;
  organisations: { slug: string; name: string }[];
  /** The roles that the reader may give. */
  roles: Role[];
  /** The refused values; null in an empty form. */
  typed: InviteValues | null;
  fault: InviteFault | "expired" | null;
}

/** The form that invites a person: name, e-mail address, organisation, language, roles and their last day. */
export function InviteForm({ language, formToken, organisations, roles, typed, fault }: InviteFormProps) {
  const t = texts(language);
  const at = (...names: (InviteFault | "expired")[]) =>
    fault && names.includes(fault) ? sharedTexts(language).faults[fault] : null;
  return (
    <section aria-labelledby="kutsu">
      <h2 id="kutsu">{t.invite}</h2>
      <p>
        <a href={href(language, "inviteList")}>{sharedTexts(language).words.inviteMany}</a>
      </p>
      <form method="post" action={href(language, "people")} className="form">
        <FormToken value={formToken} />
        <input type="hidden" name="teko" value="kutsu" />
        <Field
          id="nimi"
          name="nimi"
          label={t.name}
          maxLength={100}
          autoComplete="off"
          defaultValue={typed?.name}
          fault={at("name")}
        />
        <Field
          id="email"
          name="email"
          type="email"
          label={t.email}
          maxLength={254}
          autoComplete="off"
          defaultValue={typed?.email}
          fault={at("email", "email-taken", "email-ended", "email-elsewhere")}
        />
        <Select
          id="organisaatio"
          name="organisaatio"
          label={t.organisation}
          options={organisations.map((it) => ({ value: it.slug, name: it.name }))}
          defaultValue={typed?.organisation}
          fault={at("organisation")}
        />
        <Select
          id="kieli"
          name="kieli"
          label={t.language}
          options={languages.map((it) => ({ value: it, name: sharedTexts(language).languageNames[it] }))}
          defaultValue={typed?.language ?? "fi"}
        />
        <fieldset>
          <legend>{t.roles}</legend>
          {roles.map((role) => (
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
          label={t.lastDay}
          defaultValue={typed?.lastDay}
          fault={at("last-day")}
        />
        <button type="submit">{t.inviteButton}</button>
      </form>
    </section>
  );
}
