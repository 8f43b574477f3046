import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { Faults, FormToken, TextArea } from "../form.tsx";

interface CombineProps {
  language: Language;
  formToken: string;
  id: number;
  version: number;
  otherVersion: number;
  otherKind: "published" | "draft";
  mine: string;
  other: string;
  refused?: { fault: "expired" | "moved"; source: string };
}

/** Two texts at once: what differs, and the choice between them or of both. */
export function CombinePage(props: CombineProps) {
  const { language, id, mine, other, otherKind, refused } = props;
  const t = messages(language).writing.combine;
  const otherName = otherKind === "published" ? t.otherPublished : t.otherDraft;
  return (
    <>
      <h1>{t.title}</h1>
      {refused && <Faults>{refused.fault === "moved" ? t.moved : messages(language).faults.expired}</Faults>}
      <p className="lead">{otherKind === "published" ? t.published : t.forked}</p>
      <p>{t.nothingLost}</p>
      <Act
        {...props}
        act="oma"
        title={t.keepMine}
        lead={otherKind === "published" ? t.keepMineLead : t.keepMineForkLead}
      />
      <Act {...props} act="toinen" title={t.keepOther} lead={t.keepOtherLead} />
      <section aria-labelledby="yhdista">
        <h2 id="yhdista">{t.both}</h2>
        <p>{t.bothLead}</p>
        <form method="post" action={href(language, "combine", "", id)} className="form writing">
          <Hidden {...props} />
          <TextArea id="lahde" name="lahde" label={t.mine} defaultValue={refused?.source || mine} rows={20} />
          <button type="submit" name="teko" value="molemmat">
            {t.saveBoth}
          </button>
        </form>
        <div className="field">
          <label htmlFor="toinen-teksti">{otherName}</label>
          <textarea id="toinen-teksti" className="source-text" readOnly rows={20} defaultValue={other} />
        </div>
      </section>
    </>
  );
}

function Act(props: CombineProps & { act: string; title: string; lead: string }) {
  const { language, id, act, title, lead } = props;
  return (
    <section aria-labelledby={act}>
      <h2 id={act}>{title}</h2>
      <p>{lead}</p>
      <form method="post" action={href(language, "combine", "", id)}>
        <Hidden {...props} />
        <button type="submit" name="teko" value={act} className="quiet">
          {title}
        </button>
      </form>
    </section>
  );
}

function Hidden({ formToken, version, otherVersion }: CombineProps) {
  return (
    <>
      <FormToken value={formToken} />
      <input type="hidden" name="versio" value={version} />
      <input type="hidden" name="toinen-versio" value={otherVersion} />
    </>
  );
}
