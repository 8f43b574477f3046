import { sharedTexts } from "#app/i18n/shared.ts";
import { href, languages } from "#app/routes.ts";
import { Field, FormToken, Select } from "#app/ui/form.tsx";
import { faultAt, type PersonProps } from "./page.tsx";
import { texts } from "./texts.ts";

/** The form that corrects name, e-mail address and language. */
export function CorrectForm(props: PersonProps) {
  const { language, id, formToken, refused } = props;
  const t = texts(language);
  const typed = refused?.act === "tiedot" ? refused.typed : null;
  return (
    <section aria-labelledby="tiedot">
      <h2 id="tiedot">{t.correct}</h2>
      <p>{t.correctHint}</p>
      <form method="post" action={href(language, "person", "", id)} className="form">
        <FormToken value={formToken} />
        <Field
          id="nimi"
          name="nimi"
          label={t.name}
          maxLength={100}
          autoComplete="off"
          defaultValue={typed?.name ?? props.name}
          fault={faultAt(props, "tiedot", "name")}
        />
        <Field
          id="email"
          name="email"
          type="email"
          label={t.email}
          maxLength={254}
          autoComplete="off"
          defaultValue={typed?.email ?? props.email}
          fault={faultAt(props, "tiedot", "email", "email-taken", "email-elsewhere")}
        />
        <Select
          id="kieli"
          name="kieli"
          label={t.language}
          options={languages.map((it) => ({ value: it, name: sharedTexts(language).languageNames[it] }))}
          defaultValue={typed?.language ?? props.personLanguage}
        />
        <button type="submit" name="teko" value="tiedot">
          {t.saveCorrections}
        </button>
      </form>
    </section>
  );
}

/** The form that moves the person to another organisation; nothing for who may manage only one. */
export function MoveForm(props: PersonProps) {
  const { language, id, formToken, organisations, refused } = props;
  const t = texts(language);
  if (organisations.length === 0) return null;
  const mustConfirm = refused?.act === "siirto" && refused.fault === "last-contact";
  return (
    <section aria-labelledby="siirto">
      <h2 id="siirto">{t.move}</h2>
      <p>{t.moveHint}</p>
      <form method="post" action={href(language, "person", "", id)} className="form">
        <FormToken value={formToken} />
        <Select
          id="organisaatio"
          name="organisaatio"
          label={t.moveTo}
          options={[{ value: "", name: t.choose }, ...organisations]}
          defaultValue={refused?.act === "siirto" ? refused.typed.organisation : ""}
          fault={faultAt(props, "siirto", "organisation")}
        />
        {mustConfirm && <input type="hidden" name="vahvista" value="1" />}
        <button type="submit" name="teko" value="siirto">
          {mustConfirm ? t.moveAnyway : t.moveButton}
        </button>
      </form>
    </section>
  );
}
