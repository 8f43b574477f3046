import type { SourceDifference, SourceFold, SourceLine } from "#app/practices/history/compare-sources.ts";
import { texts as practiceTexts } from "#app/practices/texts.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import { Parts } from "./changed-text.tsx";

interface SourceProps {
  language: Language;
  difference: SourceDifference;
}

/** The differences of two sources line by line, with the line numbers of both. */
export function SourceDifferences({ language, difference: { rows, exact } }: SourceProps) {
  const t = texts(language);
  if (rows.length === 0) return <p>{t.sameSource}</p>;
  return (
    <>
      <p>{t.key}</p>
      {!exact && <p className="notice">{t.coarse.source}</p>}
      <table className="source-differences">
        <thead>
          <tr>
            <th scope="col">{t.oldLine}</th>
            <th scope="col">{t.newLine}</th>
            <th scope="col">{t.line}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === "fold" ? (
              <Fold key={`f${row.new}`} language={language} row={row} />
            ) : (
              <Line key={`${row.old}-${row.new}`} language={language} row={row} />
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

const signs = { same: " ", removed: "−", added: "+" };

function Line({ language, row }: { language: Language; row: SourceLine }) {
  const t = practiceTexts(language).history;
  const { kind, parts } = row;
  return (
    <tr className={`line-${kind}`}>
      <td className="line-number">{row.old}</td>
      <td className="line-number">{row.new}</td>
      <td className="line-text">
        <span className="line-sign" aria-hidden="true">
          {signs[kind]}
        </span>
        {kind !== "same" && <span className="visually-hidden">{t.notes[kind]} </span>}
        {kind === "same" ? parts.map((part) => part.text) : <Parts parts={parts} side={kind} />}
      </td>
    </tr>
  );
}

/** Unchanged lines, collapsed into one block, since there may be thousands. */
function Fold({ language, row }: { language: Language; row: SourceFold }) {
  return (
    <tr className="line-fold">
      <td className="line-number">{row.old}</td>
      <td className="line-number">{row.new}</td>
      <td className="line-text">
        <details className="diff-fold">
          <summary>{texts(language).unchangedLines(row.lines.length)}</summary>
          <pre>{row.lines.join("\n")}</pre>
        </details>
      </td>
    </tr>
  );
}
