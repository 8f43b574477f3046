import { sharedTexts } from "#app/i18n/shared.ts";
import { AdminMenu } from "#app/pages/admin/shared/menu.tsx";
import { href } from "#app/routes.ts";
import { BoardTable } from "./table.tsx";
import { texts } from "./texts.ts";
import type { BoardView } from "./view.ts";

/** The coordinator's board: what waits, and practices and cards by theme and column. Every number links to its list. */
export function BoardPage(props: BoardView) {
  const { language, tiles, gaps, columns, states, practices, cards, byState, table } = props;
  const t = texts(language);
  return (
    <>
      <h1>{sharedTexts(language).words.board}</h1>
      <AdminMenu language={language} />
      <p className="lead">{t.lead}</p>
      <h2>{t.waiting}</h2>
      <ul className="tiles board-tiles">
        {tiles.map((tile) => (
          <li key={tile.key}>
            <a href={tile.href}>
              {t.tiles[tile.key]}: {tile.count}
            </a>
            <span className="small">{t.tileHow[tile.key]}</span>
            {tile.more && <span className="small">{tile.more}</span>}
          </li>
        ))}
      </ul>
      <h2 id="kaytannot">{t.practices.title}</h2>
      <Periods {...props} />
      <p className="measure">{t.practices.lead}</p>
      <p className="measure">{t.practices.gaps(gaps)}</p>
      <BoardTable language={language} titleId="kaytannot" sizes={columns} rows={practices} none={t.practices.none} />
      <h2 id="soveltamiset">{t.cards.title}</h2>
      <p className="measure">{t.cards.lead}</p>
      <BoardTable language={language} titleId="soveltamiset" sizes={columns} rows={cards} none={t.cards.none} />
      <h2 id="vaiheittain">{t.states.title}</h2>
      <p className="measure">{t.states.lead}</p>
      <BoardTable language={language} titleId="vaiheittain" states={states} rows={byState} none={t.cards.none} />
      <p>
        <a href={table} download="" aria-label={t.tableOf}>
          {t.table}
        </a>
      </p>
      <h2>{t.report}</h2>
      <p className="measure">
        {t.reportLead} <a href={href(language, "boardYear")}>{t.reportLink}</a>
      </p>
    </>
  );
}

/** Links to the periods whose themes can be the rows. */
function Periods({ language, periods }: BoardView) {
  if (periods.length < 2) return null;
  const t = texts(language);
  return (
    <nav className="periods" aria-label={t.periods}>
      <span>{t.periods}:</span>
      <ul>
        {periods.map((period) => (
          <li key={period.href}>
            <a href={period.href} aria-current={period.isHere ? "page" : undefined}>
              {period.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
