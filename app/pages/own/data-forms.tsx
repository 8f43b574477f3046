import { sharedTexts } from "#app/i18n/shared.ts";
import { href, languages } from "#app/routes.ts";
import { Field, FormToken, Select } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface DataFormsProps {
  language: Language;
  formToken: string;
  name: string;
  ownLanguage: Language;
  /** The address that waits for confirmation; null for none. */
  newEmail: string | null;
  fault?: string;
  /** What was typed when a form was refused. */
  typed?: { name: string; language: Language; email: string };
}

/** The forms for one's own name and language, and for asking for another e-mail address. */
export function DataForms({ language, formToken, name, ownLanguage, newEmail, fault, typed }: DataFormsProps) {
  const t = texts(language);
  const { faults, languageNames } = sharedTexts(language);
  return (
    <section aria-labelledby="omat-tiedot">
      <h2 id="omat-tiedot">{t.nameAndAddress}</h2>
      <form method="post" action={href(language, "own")} className="form">
        <FormToken value={formToken} />
        <Field
          id="nimi"
          name="nimi"
          label={t.name}
          autoComplete="name"
          maxLength={100}
          defaultValue={typed?.name || name}
          fault={fault === "name" ? faults.name : null}
        />
        <Select
          id="kieli"
          name="kieli"
          label={t.language}
          options={languages.map((it) => ({ value: it, name: languageNames[it] }))}
          defaultValue={typed?.language ?? ownLanguage}
        />
        <button type="submit" name="teko" value="tiedot">
          {t.saveData}
        </button>
      </form>
      {newEmail !== null && <p>{t.addressWaits(newEmail)}</p>}
      <form method="post" action={href(language, "own")} className="form">
        <FormToken value={formToken} />
        <Field
          id="uusi-email"
          name="uusi-email"
          type="email"
          required={false}
          label={t.newAddress}
          hint={t.newAddressHint}
          autoComplete="email"
          maxLength={254}
          defaultValue={typed?.email || (newEmail ?? "")}
          fault={fault === "email" ? faults.email : null}
        />
        <button type="submit" name="teko" value="osoite" className="quiet">
          {t.askAddress}
        </button>
      </form>
    </section>
  );
}
