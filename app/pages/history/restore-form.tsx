import { sharedTexts } from "#app/i18n/shared.ts";
import type { RestoreForm as RestoreFormData, RestoreResult } from "#app/practices/history/restore.server.ts";
import { longestNote } from "#app/practices/history/restore-note.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** A refused form: what was sent, and why it was refused. */
export interface RestoreRefusal {
  fault: Extract<RestoreResult, { ok: false }>["fault"] | "expired" | "busy";
  problems: { line: number; message: string }[];
  note: string;
  /** Number of the newest revision when the refused form was loaded. */
  basedOn: number;
}

interface RestoreProps {
  language: Language;
  slug: string;
  number: number;
  data: RestoreFormData;
  /** The note that was sent before signing in. */
  note: string | null;
  formToken: string;
  refused?: RestoreRefusal;
}

/** The form that publishes an older revision as a new one, with a note. */
export function RestoreForm({ language, slug, number, data, note, formToken, refused }: RestoreProps) {
  const all = texts(language);
  const t = all.restoring;
  const { basedOn } = data;
  if (number === basedOn) return <p>{t.isNewest}</p>;
  const noteFault = refused?.fault === "note" || refused?.fault === "note-long" ? refused.fault : null;
  return (
    <section aria-labelledby="palauta" className="restore">
      <h2 id="palauta">{t.title(number)}</h2>
      {refused && <Refused language={language} slug={slug} number={number} refused={refused} newest={basedOn} />}
      <p>{t.lead(number, basedOn + 1)}</p>
      {data.becomesOwn && <p>{t.becomesOwn}</p>}
      <form method="post" action={`${href(language, "revision", slug, number)}?palauta=1`} className="form">
        <FormToken value={formToken} />
        <input type="hidden" name="pohja" value={basedOn} />
        <TextArea
          id="muutos"
          name="muutos"
          label={t.note}
          hint={t.noteHint(longestNote)}
          fault={noteFault && faultText(language, noteFault)}
          rows={2}
          defaultValue={refused?.note ?? note ?? t.prefilled(number)}
        />
        <p className="small">
          {t.terms} <a href={href(language, "terms")}>{sharedTexts(language).legal.terms}</a>
        </p>
        <p className="buttons">
          <button type="submit">{t.button(number)}</button>
        </p>
        <p>
          <a href={href(language, "history", slug)}>{t.cancel}</a>
        </p>
      </form>
    </section>
  );
}

interface RefusedProps {
  language: Language;
  slug: string;
  number: number;
  refused: RestoreRefusal;
  newest: number;
}

function Refused({ language, slug, number, refused, newest }: RefusedProps) {
  const t = texts(language).restoring;
  const { fault, problems, basedOn } = refused;
  const compare = (old: number, fresh: number) => `${href(language, "compare", slug)}?vanha=${old}&uusi=${fresh}`;
  return (
    <Faults>
      <p>{faultText(language, fault)}</p>
      {fault === "conflict" && basedOn > 0 && basedOn < newest && (
        <p>
          <a href={compare(basedOn, newest)}>{t.see}</a>
        </p>
      )}
      {fault === "problems" && (
        <>
          <ul>
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>{t.problem(line, message)}</li>
            ))}
          </ul>
          <p>
            {t.fix} <a href={`${compare(number, newest)}&tapa=lahde`}>{t.openSource(number)}</a>{" "}
            <a href={href(language, "edit", slug)}>{t.edit}</a>
          </p>
        </>
      )}
    </Faults>
  );
}

function faultText(language: Language, fault: RestoreRefusal["fault"]): string {
  const t = texts(language).restoring;
  const faults = sharedTexts(language).faults;
  if (fault === "expired") return faults.expired;
  if (fault === "note-long") return t.faults["note-long"](longestNote);
  return fault === "not-found" ? t.faults.problems : t.faults[fault];
}
