import { redactionReasons } from "#app/practices/redaction/reasons.ts";
import { texts as practiceTexts } from "#app/practices/texts.ts";
import { redactionWords, type SentRedaction } from "#app/redaction/sent.ts";
import { href } from "#app/routes.ts";
import { FormToken, TextArea } from "#app/ui/form.tsx";
import type { RedactionProps } from "./page.tsx";
import { texts } from "./texts.ts";
import { placesInWords, stubToday, type TriedRedaction } from "./view.ts";

/** What is to be removed and why; sending it shows the places and removes nothing. */
export function TargetForm({ language, slug, formToken, what, target, tried }: RedactionProps) {
  const t = texts(language);
  const fault = tried?.fault;
  return (
    <form method="post" action={href(language, "redaction", slug)} className="form">
      <FormToken value={formToken} />
      <input type="hidden" name="mita" value={redactionWords[what]} />
      <input type="hidden" name="kohde" value={target} />
      {what === "passage" && (
        <TextArea
          id="kohdat"
          name="kohdat"
          label={t.passages}
          hint={t.passagesHint}
          rows={4}
          defaultValue={tried?.sent.passages}
          fault={fault === "passage" || fault === "nothing" ? t.faults[fault] : null}
        />
      )}
      <fieldset aria-describedby={fault === "reason" ? "syy-vihje syy-virhe" : "syy-vihje"}>
        <legend>{t.reason}</legend>
        <p id="syy-vihje" className="hint">
          {t.reasonHint}
        </p>
        {fault === "reason" && (
          <p id="syy-virhe" className="fault">
            {t.faults.reason}
          </p>
        )}
        {redactionReasons.map((reason) => (
          <label key={reason} className="check">
            <input type="radio" name="syy" value={reason} required defaultChecked={tried?.sent.reason === reason} />
            <span>{practiceTexts(language).redaction.reasons[reason]}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" name="teko" value="katso" className={tried?.preview ? "quiet" : undefined}>
        {t.preview}
      </button>
    </form>
  );
}

type ConfirmProps = RedactionProps & { sent: SentRedaction; preview: NonNullable<TriedRedaction["preview"]> };

/** The places that would be overwritten, and the button that does it. */
export function ConfirmForm({ language, slug, formToken, newest, titleLanguage, sent, preview }: ConfirmProps) {
  const t = texts(language);
  const { places, token } = preview;
  return (
    <section aria-labelledby="korvataan" className="act">
      <h2 id="korvataan">{t.found}</h2>
      <ul>
        {placesInWords(places, language).map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      {sent.reason && <p>{t.stub(stubToday(sent.what, sent.reason, titleLanguage))}</p>}
      {places.revisions.includes(newest) && <p>{t.newest}</p>}
      <form method="post" action={href(language, "redaction", slug)} className="form">
        <FormToken value={formToken} />
        <input type="hidden" name="mita" value={redactionWords[sent.what]} />
        <input type="hidden" name="kohde" value={sent.target} />
        <input type="hidden" name="kohdat" value={sent.passages} />
        <input type="hidden" name="syy" value={sent.reason ?? ""} />
        <input type="hidden" name="nahty" value={token} />
        <label className="check">
          <input type="checkbox" name="ymmarran" value="1" required />
          <span>{t.understood}</span>
        </label>
        <button type="submit" name="teko" value="poista" className="danger">
          {t.button}
        </button>
      </form>
    </section>
  );
}
