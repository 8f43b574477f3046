import { formatNumber } from "#app/i18n/format.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { BoardTableRow, BoardView, CellView } from "./view.ts";

interface BoardTableProps {
  language: Language;
  /** Id of the heading that names the table. */
  titleId: string;
  /** The columns: either sizes or states of cards. */
  sizes?: BoardView["columns"];
  states?: BoardView["states"];
  rows: BoardTableRow[];
  /** The text of a cell whose number is 0. */
  none: string;
}

/** A table of themes by size or by state. Each number is a link; cells that are not sums have a bar. */
export function BoardTable({ language, titleId, sizes, states, rows, none }: BoardTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-scroll board" aria-labelledby={titleId} tabIndex={0}>
      <table>
        <thead>
          {sizes && <SizeHeads language={language} sizes={sizes} />}
          {states && <StateHeads language={language} states={states} />}
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.theme} className={row.isSum ? "sum" : undefined}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell) => (
                <Cell key={cell.key} language={language} cell={cell} none={none} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ language, cell, none }: { language: Language; cell: CellView; none: string }) {
  const t = texts(language).cards;
  const { count, bar, interested } = cell;
  return (
    <td className={count === 0 ? "gap" : undefined}>
      <a href={cell.href} aria-label={cell.label}>
        {count === 0 ? none : formatNumber(language, count)}
      </a>
      {bar !== null && count > 0 && (
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width={bar} height="6" />
        </svg>
      )}
      {interested && (
        <a href={interested.href} aria-label={interested.label} className="small">
          {t.interested(interested.count)}
        </a>
      )}
    </td>
  );
}

function SizeHeads({ language, sizes }: { language: Language; sizes: BoardView["columns"] }) {
  const t = texts(language);
  const bands = sizes.filter((it) => it.key !== "hyvinvointialueet" && it.key !== "muut");
  const rest = sizes.filter((it) => !bands.includes(it));
  return (
    <>
      <tr>
        <th scope="col" rowSpan={2}>
          {t.theme}
        </th>
        <th scope="colgroup" colSpan={bands.length}>
          {t.municipalities}
        </th>
        {rest.map((it) => (
          <th key={it.key} scope="col" rowSpan={2}>
            {it.name} {it.members > 0 && <span className="small">{t.members(it.members)}</span>}
          </th>
        ))}
        <th scope="col" rowSpan={2}>
          {t.allThemes}
        </th>
      </tr>
      <tr>
        {bands.map((it) => (
          <th key={it.key} scope="col">
            {it.name} <span className="small">{t.members(it.members)}</span>
          </th>
        ))}
      </tr>
    </>
  );
}

function StateHeads({ language, states }: { language: Language; states: BoardView["states"] }) {
  return (
    <tr>
      <th scope="col">{texts(language).theme}</th>
      {states.map((it) => (
        <th key={it.key} scope="col">
          {it.name}
        </th>
      ))}
    </tr>
  );
}
