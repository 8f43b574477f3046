import type { TextPart } from "#app/practices/history/compare-parts.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import { Parts } from "./changed-text.tsx";
import type { MetadataChangeView } from "./metadata-view.ts";

interface MetadataProps {
  language: Language;
  changes: MetadataChangeView[];
}

/** The changed facts as a table: name, before, after. */
export function MetadataChanges({ language, changes }: MetadataProps) {
  const t = texts(language);
  if (changes.length === 0) return <p>{t.sameMetadata}</p>;
  return (
    <table className="metadata-changes">
      <thead>
        <tr>
          <th scope="col">{t.metadataName}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <Cell heading={t.before} values={before} side="removed" nothing={t.nothing} />
            <Cell heading={t.after} values={after} side="added" nothing={t.nothing} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  heading: string;
  values: TextPart[][];
  side: "added" | "removed";
  nothing: string;
}

function Cell({ heading, values, side, nothing }: CellProps) {
  return (
    <td>
      {/* On a narrow screen the cells are below each other, each with the heading of its column. */}
      <span className="cell-heading" aria-hidden="true">
        {heading}:
      </span>
      {values.length === 0 ? (
        <span className="count">{nothing}</span>
      ) : (
        values.map((parts) => (
          <div key={parts.map((part) => part.text).join("")}>
            <Parts parts={parts} side={side} />
          </div>
        ))
      )}
    </td>
  );
}
