import { Differences } from "#app/pages/history/shared/differences.tsx";
import { MetadataChanges } from "#app/pages/history/shared/metadata-changes.tsx";
import type { MetadataChangeView } from "#app/pages/history/shared/metadata-view.ts";
import { SourceDifferences } from "#app/pages/history/shared/source-differences.tsx";
import type { SourceDifference } from "#app/practices/history/compare-sources.ts";
import type { TextDifference } from "#app/practices/history/compare-texts.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** Two texts that came to be at the same time, and what differs. */
export interface CombineView {
  formToken: string;
  version: number;
  otherVersion: number;
  otherKind: "published" | "draft";
  mine: string;
  other: string;
  difference:
    | { kind: "text"; metadata: MetadataChangeView[]; text: TextDifference }
    | { kind: "source"; source: SourceDifference };
}

export type CombineFault = "expired" | "moved" | "signed-out" | "too-large";

interface CombineProps {
  language: Language;
  /** The draft's. */
  id: number;
  /** Null when only the sent text can be shown. */
  view: CombineView | null;
  refused?: { fault: CombineFault; source: string };
}

/** Two texts at once: what differs, and the choice between them or of both. */
export function CombinePage({ language, id, view, refused }: CombineProps) {
  const t = texts(language).combine;
  return (
    <>
      <h1>{t.title}</h1>
      {refused && <Refusal language={language} fault={refused.fault} />}
      {view ? (
        <Choice language={language} id={id} view={view} typed={refused?.source ?? ""} />
      ) : (
        <div className="form writing">
          <div className="field">
            <label htmlFor="lahde">{t.mine}</label>
            <textarea id="lahde" readOnly rows={28} defaultValue={refused?.source} />
          </div>
        </div>
      )}
    </>
  );
}

function Refusal({ language, fault }: { language: Language; fault: CombineFault }) {
  const t = texts(language);
  return (
    <Faults>
      <p>{fault === "moved" ? t.combine.moved : t.faults[fault]}</p>
      {fault === "signed-out" && (
        <p>
          <a href={href(language, "signIn")} target="_blank" rel="noopener">
            {t.signInNewTab}
          </a>
        </p>
      )}
    </Faults>
  );
}

interface ChoiceProps {
  language: Language;
  id: number;
  view: CombineView;
  /** What had been put together when it was refused. */
  typed: string;
}

function Choice(props: ChoiceProps) {
  const { language, id, view, typed } = props;
  const t = texts(language).combine;
  const isPublished = view.otherKind === "published";
  return (
    <>
      <p className="lead">{isPublished ? t.published : t.forked}</p>
      <p>{t.nothingLost}</p>
      <section aria-labelledby="erot">
        <h2 id="erot">{t.differences}</h2>
        <DifferencesOf language={language} difference={view.difference} />
      </section>
      <Act {...props} act="oma" title={t.keepMine} lead={isPublished ? t.keepMineLead : t.keepMineForkLead} />
      <Act {...props} act="toinen" title={t.keepOther} lead={t.keepOtherLead} />
      <section aria-labelledby="yhdista">
        <h2 id="yhdista">{t.both}</h2>
        <p>{isPublished ? t.bothLead : `${t.bothLead} ${t.bothForkLead}`}</p>
        <form method="post" action={href(language, "combine", "", id)} className="form writing">
          <Hidden view={view} />
          <TextArea id="lahde" name="lahde" label={t.mine} defaultValue={typed || view.mine} rows={20} />
          <button type="submit" name="teko" value="molemmat">
            {t.saveBoth}
          </button>
        </form>
        <div className="field">
          <label htmlFor="toinen-teksti">{isPublished ? t.otherPublished : t.otherDraft}</label>
          <textarea id="toinen-teksti" className="source-text" readOnly rows={20} defaultValue={view.other} />
        </div>
      </section>
    </>
  );
}

function DifferencesOf({ language, difference }: Pick<CombineView, "difference"> & { language: Language }) {
  if (difference.kind === "source") return <SourceDifferences language={language} difference={difference.source} />;
  return (
    <>
      <MetadataChanges language={language} changes={difference.metadata} />
      <Differences language={language} lang={language} difference={difference.text} />
    </>
  );
}

function Act({ language, id, view, act, title, lead }: ChoiceProps & { act: string; title: string; lead: string }) {
  return (
    <section aria-labelledby={act}>
      <h2 id={act}>{title}</h2>
      <p>{lead}</p>
      <form method="post" action={href(language, "combine", "", id)}>
        <Hidden view={view} />
        <button type="submit" name="teko" value={act} className="quiet">
          {title}
        </button>
      </form>
    </section>
  );
}

function Hidden({ view: { formToken, version, otherKind, otherVersion } }: { view: CombineView }) {
  return (
    <>
      <FormToken value={formToken} />
      <input type="hidden" name="versio" value={version} />
      <input type="hidden" name="toinen-laji" value={otherKind} />
      <input type="hidden" name="toinen-versio" value={otherVersion} />
    </>
  );
}
