import { messages } from "#app/i18n/messages.ts";
import type { SourceDifference } from "#app/practices/history/compare-sources.ts";
import type { TextDifference } from "#app/practices/history/compare-texts.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { Differences } from "../differences.tsx";
import { Faults, FormToken, TextArea } from "../form.tsx";
import { MetadataChanges } from "../metadata-changes.tsx";
import type { MetadataChangeView } from "../metadata-view.ts";
import { SourceDifferences } from "../source-differences.tsx";

interface CombineProps {
  language: Language;
  formToken: string;
  id: number;
  version: number;
  otherVersion: number;
  otherKind: "published" | "draft";
  mine: string;
  other: string;
  difference:
    | { kind: "text"; metadata: MetadataChangeView[]; text: TextDifference }
    | { kind: "source"; source: SourceDifference };
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
      <section aria-labelledby="erot">
        <h2 id="erot">{t.differences}</h2>
        <DifferencesOf {...props} />
      </section>
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

function DifferencesOf({ language, difference }: CombineProps) {
  if (difference.kind === "source") return <SourceDifferences language={language} difference={difference.source} />;
  return (
    <>
      <MetadataChanges language={language} changes={difference.metadata} />
      <Differences language={language} lang={language} difference={difference.text} />
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
