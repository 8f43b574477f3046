import type { TextDifference } from "#app/practices/history/compare-texts.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

interface DifferencesProps {
  language: Language;
  /** The language of the compared text. */
  lang: Language;
  difference: TextDifference;
}

/** Two texts merged into one with marks, and the meaning of the marks. */
export function Differences({ language, lang, difference }: DifferencesProps) {
  const t = texts(language);
  const { html, added, removed, detail } = difference;
  if (html === "") return <p>{t.sameText}</p>;
  return (
    <>
      <p>
        {t.counts(added, removed)} {t.key}
      </p>
      {detail !== "words" && <p className="notice">{t.coarse[detail]}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: comparing has sanitised it */}
      <div className="prose differences" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
