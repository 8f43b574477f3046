import { texts as fileTexts } from "#app/files/texts.ts";
import { detachPrefix } from "#app/practices/writing/sent.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { FileView } from "./view.ts";

/** What has been attached, and the ways to attach more and to take away what is not yet published. */
export function FilesPart({ language, files }: { language: Language; files: FileView[] }) {
  const t = texts(language);
  const words = fileTexts(language);
  return (
    <section aria-labelledby="tiedostot">
      <h2 id="tiedostot">{t.files}</h2>
      <p>{words.allowed}</p>
      <p>
        {words.pictureNote} {words.pdfNote}
      </p>
      {files.length === 0 ? (
        <p>{t.noneAttached}</p>
      ) : (
        <ul>
          {files.map(({ name, originalName, isPublished }) => (
            <li key={name}>
              {originalName} <span className="small">({name})</span>{" "}
              {!isPublished && (
                <button type="submit" name="teko" value={`${detachPrefix}${name}`} className="quiet">
                  {words.remove}
                  <span className="visually-hidden"> {originalName}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="field">
        <label htmlFor="tiedosto">{t.file}</label>
        <input
          type="file"
          id="tiedosto"
          name="tiedosto"
          multiple
          accept="image/jpeg,image/png,image/webp,image/avif,application/pdf"
        />
      </div>
      <button type="submit" name="teko" value="liita" className="quiet">
        {t.attach}
      </button>
    </section>
  );
}
