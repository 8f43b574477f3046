import { texts as fileTexts } from "#app/files/texts.ts";
import { formatMoment } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { textIn } from "#app/practices/writing/typed.ts";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import { Basics } from "./basics.tsx";
import { FactsPart } from "./facts-part.tsx";
import { faultsByField, WritingFaults } from "./faults.tsx";
import { FilesPart } from "./files-part.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { PublishPart } from "./publish-part.tsx";
import { WritingScripts } from "./scripts.tsx";
import { Sections, SourceField } from "./sections.tsx";
import { texts } from "./texts.ts";
import type { WritingView } from "./view.ts";
import { Widgets } from "./widgets.tsx";

/** Where one writes: one form that works by itself, and that the page's script makes quicker. */
export function WritingPage(view: WritingView) {
  const { language, formToken, practice, draft, typed, mode } = view;
  const t = texts(language);
  const title = practice ? t.editTitle(practice.title) : draft ? t.draftTitle(textIn(typed, "otsikko")) : t.title;
  const original = textIn(typed, "soveltaa");
  if (formToken === null && view.unsaved === null) return <SignInFirst {...view} title={title} />;
  return (
    <>
      <h1>{title}</h1>
      {!practice && !draft && <p className="lead">{t.lead}</p>}
      <p>
        <a href={href(language, "writingGuide")}>{sharedTexts(language).words.writersGuide}</a>
      </p>
      <WritingFaults {...view} />
      <Done {...view} />
      <Notices {...view} />
      {!practice &&
        (original ? <p>{sharedTexts(language).words.ownVersion(original)}</p> : <SearchFirst language={language} />)}
      <form
        id="kirjoitus"
        className="form writing"
        method="post"
        action={view.action}
        encType="multipart/form-data"
        data-person={view.personId}
        data-save={href(language, "saveDraft")}
        data-preview={href(language, "previewDraft")}
      >
        <FormToken value={formToken ?? ""} />
        <input type="hidden" name="luonnos" value={draft?.id ?? ""} />
        <input type="hidden" name="versio" value={draft?.version ?? 0} />
        <input type="hidden" name="pohja" value={view.base} />
        <input type="hidden" name="sivu" value={view.page} />
        <input type="hidden" name="tapa" value={mode === "source" ? "lahde" : "lomake"} />
        <input type="hidden" name="kaytanto" value={practice?.slug ?? ""} />
        {/* Enter in a field saves: the first button is the one a browser presses. */}
        <button type="submit" name="teko" value="tallenna" className="first-button" tabIndex={-1} aria-hidden="true">
          {t.save}
        </button>
        <Parts {...view} />
      </form>
      <WritingScripts language={language} />
    </>
  );
}

function Parts(view: WritingView) {
  const { language, typed, mode, refusal } = view;
  const t = texts(language);
  const part = { language, typed, faults: faultsByField(view) };
  return (
    <>
      {mode === "form" ? (
        <>
          <Basics {...part} choosesOrganisation={view.choosesOrganisation} />
          <Sections {...part} />
        </>
      ) : (
        <SourceField {...part} />
      )}
      <Widgets {...part} files={view.files} mode={mode} open={refusal?.fault === "snippet" ? refusal.kind : null} />
      {mode === "form" && <FactsPart {...part} options={view.options} />}
      <FilesPart language={language} files={view.files} />
      <div className="buttons">
        <button type="submit" name="teko" value="tallenna" className="quiet">
          {t.save}
        </button>
        <button type="submit" name="teko" value="esikatsele" className="quiet" formAction={`${view.action}#esikatselu`}>
          {t.previewButton}
        </button>
      </div>
      <p id="tallennus" className="small">
        {view.draft?.savedAt ? t.savedAt(formatMoment(language, view.draft.savedAt), view.draft.savedBy) : t.notSaved}
      </p>
      <PreviewPart {...part} preview={view.preview} />
      <PublishPart {...part} isEdit={view.practice !== null} refusal={refusal} />
      <div className="buttons">
        <button type="submit" name="teko" value={mode === "form" ? "lahdekoodi" : "lomake"} className="quiet">
          {mode === "form" ? t.toSource : t.toForm}
        </button>
      </div>
      {view.draft && (
        <details className="helper">
          <summary>{t.deleteTitle}</summary>
          <p>{t.deleteLead}</p>
          <button type="submit" name="teko" value="poista" className="quiet">
            {t.delete}
          </button>
        </details>
      )}
    </>
  );
}

function SignInFirst({ language, action, title }: WritingView & { title: string }) {
  const t = texts(language);
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{t.lead}</p>
      <p>
        <a className="button" href={`${href(language, "signIn")}?${new URLSearchParams({ jatka: action })}`}>
          {sharedTexts(language).account.signIn}
        </a>
      </p>
    </>
  );
}

function SearchFirst({ language }: { language: WritingView["language"] }) {
  const t = texts(language);
  return (
    <form action={href(language, "search")} className="search-form">
      <label htmlFor="hae-ensin">{t.searchFirst}</label>
      <div className="field-and-button">
        <input type="search" id="hae-ensin" name="q" maxLength={200} />
        <button type="submit">{t.searchButton}</button>
      </div>
    </form>
  );
}

function Done({ language, done, draft }: WritingView) {
  const t = texts(language);
  const files = fileTexts(language);
  const notices: Record<string, string> = {
    tallennettu: t.savedNow,
    lisatty: t.added,
    jaettu: t.spreadDone,
    liitetty: t.attached,
    "tiedosto-poistettu": files.removed,
    "kohta-poistettu": t.redactedSaved,
  };
  if (done === "rinnakkain" && draft) {
    return (
      <div className="notice alert" role="alert">
        <p>{t.parallel}</p>
        <p>
          <a className="button" href={href(language, "combine", "", draft.id)}>
            {t.combineLink}
          </a>
        </p>
      </div>
    );
  }
  return done && Object.hasOwn(notices, done) ? <p role="status">{notices[done]}</p> : null;
}

function Notices({ language, practice, others, refusal, draft }: WritingView) {
  const t = texts(language);
  return (
    <>
      {practice?.fromPublicSources && <p className="notice">{t.fromPublicSources}</p>}
      {refusal?.fault === "conflict" && draft && (
        <p>
          <a className="button" href={href(language, "combine", "", draft.id)}>
            {t.combineLink}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <div className="notice">
          <p>{t.inProgress}</p>
          <ul>
            {others.map((it) => (
              <li key={it.id}>
                <a href={href(language, "draft", "", it.id)}>{it.title || t.drafts.untitled}</a>{" "}
                <span className="small">{t.drafts.saved(formatMoment(language, it.updatedAt), it.updatedBy)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
