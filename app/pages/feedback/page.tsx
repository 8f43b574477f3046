import type { FeedbackFault } from "#app/comments/faults.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Faults, Field, FormToken, Select, TextArea } from "#app/ui/form.tsx";
import type { FeedbackKind, Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

export interface FeedbackValues {
  kind: FeedbackKind;
  practice: string;
  commentId: number | null;
  address: string;
  text: string;
  name: string;
  email: string;
}

interface FeedbackProps {
  language: Language;
  /** Null for a visitor. */
  formToken: string | null;
  typed: FeedbackValues;
  /** Title of the practice and text of the comment that the feedback is about. */
  about: { title: string | null; comment: string | null };
  fault?: FeedbackFault | "expired" | null;
}

const kinds: readonly FeedbackKind[] = ["feedback", "accessibility", "report", "takeover"];

/** The form for feedback and reports, open to everybody, with or without a name. */
export function FeedbackPage({ language, formToken, typed, about, fault }: FeedbackProps) {
  const all = sharedTexts(language);
  const t = texts(language);
  const title = t.titles[typed.kind];
  return (
    <>
      <Breadcrumb language={language} current={title} />
      <h1>{title}</h1>
      <p className="lead">{t.leads[typed.kind]}</p>
      {fault && <Faults>{fault === "expired" ? all.faults.expired : t.faults[fault]}</Faults>}
      {about.title && <p>{t.about(about.title)}</p>}
      {about.comment && (
        <>
          <p>{t.aboutComment}</p>
          <blockquote className="quoted">{about.comment}</blockquote>
        </>
      )}
      <form method="post" action={href(language, "feedback")} className="form">
        {formToken !== null && <FormToken value={formToken} />}
        <input type="hidden" name="kaytanto" value={typed.practice} />
        <input type="hidden" name="kommentti" value={typed.commentId ?? ""} />
        <Select
          id="aihe"
          name="aihe"
          label={t.kind}
          options={kinds.map((kind) => ({ value: kind, name: t.kinds[kind] }))}
          defaultValue={typed.kind}
        />
        <TextArea
          id="teksti"
          name="teksti"
          label={t.text}
          hint={t.textHint}
          rows={8}
          defaultValue={typed.text}
          fault={fault === "empty" || fault === "too-long" ? t.faults[fault] : null}
        />
        <Field
          id="osoite"
          name="osoite"
          label={t.address}
          required={false}
          maxLength={500}
          defaultValue={typed.address}
        />
        <Field
          id="nimi"
          name="nimi"
          label={t.name}
          required={false}
          maxLength={100}
          autoComplete="name"
          defaultValue={typed.name}
          fault={fault === "name" ? t.faults.name : null}
        />
        <Field
          id="email"
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          required={false}
          maxLength={254}
          autoComplete="email"
          defaultValue={typed.email}
          fault={fault === "email" ? t.faults.email : null}
        />
        <p className="small">
          {t.privacy} <a href={href(language, "privacy")}>{sharedTexts(language).legal.privacy}</a>
        </p>
        <button type="submit">{t.send}</button>
      </form>
    </>
  );
}

/** Shown after sending. */
export function FeedbackThanks({ language, accessibility }: { language: Language; accessibility: boolean }) {
  const t = texts(language);
  return (
    <>
      <h1>{t.thanks}</h1>
      <p className="lead">{t.thanksText}</p>
      {accessibility && <p>{t.thanksAccessibility}</p>}
      <p>
        <a href={href(language, "home")}>{t.home}</a>
      </p>
    </>
  );
}
