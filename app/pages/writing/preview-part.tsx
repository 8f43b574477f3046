import { sharedTexts } from "#app/i18n/shared.ts";
import type { Preview } from "#app/practices/writing/preview.server.ts";
import { textIn } from "#app/practices/writing/typed.ts";
import { Doubts } from "./doubts.tsx";
import { TextProblems } from "./faults.tsx";
import type { PartProps } from "./fields.tsx";
import { texts } from "./texts.ts";

/** How the text would look, and what a reader would still miss. The script refreshes it. */
export function PreviewPart({ language, typed, preview }: PartProps & { preview: Preview | null }) {
  const t = texts(language);
  return (
    <section id="esikatselu" className="preview" aria-labelledby="esikatselu-otsikko" tabIndex={-1}>
      <h2 id="esikatselu-otsikko">{t.preview}</h2>
      <div data-preview-content="">
        {preview && (
          <>
            <p className="preview-title">{textIn(typed, "otsikko")}</p>
            <p className="lead">{textIn(typed, "tiivistelma")}</p>
            {preview.problems.length > 0 && (
              <>
                <p>{t.previewFaulty}</p>
                <ul>
                  <TextProblems language={language} problems={preview.problems} />
                </ul>
              </>
            )}
            <Doubts language={language} doubts={preview.doubts} />
            {preview.html !== null && (
              // The pipeline that publishes has sanitised it.
              // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
              <div className="prose" dangerouslySetInnerHTML={{ __html: preview.html }} />
            )}
            {preview.html !== null && <Missing language={language} preview={preview} />}
          </>
        )}
      </div>
    </section>
  );
}

function Missing({ language, preview }: { language: PartProps["language"]; preview: Preview }) {
  const t = texts(language);
  if (preview.missing.length === 0) return <p>{t.missingNone}</p>;
  return (
    <>
      {preview.short && <p>{t.shortNow}</p>}
      <p>{t.missingTitle}:</p>
      <ul>
        {preview.missing.map((question) => (
          <li key={question}>{sharedTexts(language).missing[question]}</li>
        ))}
      </ul>
    </>
  );
}
