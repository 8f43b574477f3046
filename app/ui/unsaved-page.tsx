import { useLocation } from "@remix-run/react";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { Faults, TextArea } from "./form.tsx";
import { texts } from "./texts.ts";
import type { UnsavedForm } from "./unsaved.ts";

/**
 * Takes the place of a form's own page when that cannot be shown: says why nothing was saved, shows each text that was
 * typed, and sends the same form again.
 */
export function UnsavedPage({
  language,
  requestId,
  reason,
  fields,
  typed,
  hadSecrets,
}: UnsavedForm & { language: Language; requestId: string }) {
  const t = texts(language).unsaved;
  const { pathname, search } = useLocation();
  const shown = fields.filter(([name]) => typed.includes(name));
  return (
    <>
      <h1>{t.title}</h1>
      <Faults>{t.reasons[reason]}</Faults>
      <form method="post" action={pathname + search} className="form">
        {fields.map(([name, value], index) =>
          typed.includes(name) ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and names may repeat
            <input key={index} type="hidden" name={name} value={value} />
          ),
        )}
        {shown.map(([name, value], index) => (
          <TextArea
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and names may repeat
            key={index}
            id={`teksti-${index + 1}`}
            name={name}
            label={t.typed(index + 1)}
            rows={Math.min(20, 2 + Math.ceil(value.length / 60))}
            required={false}
            defaultValue={value}
          />
        ))}
        {hadSecrets ? <p>{t.secrets}</p> : <button type="submit">{t.again}</button>}
      </form>
      {hadSecrets && (
        <p>
          <a href={pathname + search}>{t.open}</a>
        </p>
      )}
      {requestId && reason === "failed" && <p className="small">{sharedTexts(language).errors.reference(requestId)}</p>}
    </>
  );
}
