import { messages } from "#app/i18n/messages.ts";
import type { Language } from "#db/schema.ts";
import type { FileView } from "./view.ts";

/** What has been attached, and the way to attach more. */
export function FilesPart({ language, files }: { language: Language; files: FileView[] }) {
  const t = messages(language).writing;
  return (
    <section aria-labelledby="tiedostot">
      <h2 id="tiedostot">{t.files}</h2>
      <p>{t.filesLead}</p>
      {files.length === 0 ? (
        <p>{t.noneAttached}</p>
      ) : (
        <ul>
          {files.map(({ name, originalName }) => (
            <li key={name}>
              {originalName} <span className="small">({name})</span>
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
          accept="image/jpeg,image/png,image/webp,image/avif,application/pdf"
        />
      </div>
      <button type="submit" name="teko" value="liita" className="quiet">
        {t.attach}
      </button>
    </section>
  );
}
