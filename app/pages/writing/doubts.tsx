import type { TextDoubt } from "#app/practices/writing/preview.server.ts";
import { otherwiseValue } from "#app/practices/writing/sent.ts";
import type { Language } from "#db/schema.ts";
import { fieldName } from "./faults.tsx";
import { texts } from "./texts.ts";

/** A doubtful place in words: where it is and how it is shown, and the button that reads it otherwise. */
export interface DoubtWords {
  place: string;
  shown: string;
  button: string;
  /** The button's value. */
  value: string;
}

/** The doubtful places of a text in words, in the order of their numbers in the preview. */
export function doubtWords(language: Language, doubts: readonly TextDoubt[]): DoubtWords[] {
  const t = texts(language).doubts;
  return doubts.map((doubt, index) => {
    const { shown, other } = t.kinds[doubt.kind];
    const place = t.place(index + 1, fieldName(language, doubt.field), doubt.line, doubt.excerpt);
    return { place, shown, button: other, value: otherwiseValue(doubt) };
  });
}

/** The places of the preview that may have been meant otherwise, each with a button. Without scripts too. */
export function Doubts({ language, doubts }: { language: Language; doubts: readonly TextDoubt[] }) {
  const t = texts(language).doubts;
  if (doubts.length === 0) return null;
  return (
    <div className="doubts">
      <h3>{t.title}</h3>
      <p>{t.lead}</p>
      <ul>
        {doubtWords(language, doubts).map(({ place, shown, button, value }, index) => (
          <li key={value}>
            <p>
              <a href={`#tulkinta-${index + 1}`}>{place}</a> {shown}
            </p>
            <button type="submit" name="teko" value={value} className="quiet">
              {button}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
