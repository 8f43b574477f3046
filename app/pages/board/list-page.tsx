import { AdminMenu } from "#app/pages/admin/shared/menu.tsx";
import { Pages } from "#app/ui/pages.tsx";
import { listHref } from "./links.ts";
import type { BoardListView } from "./list-view.ts";
import type { RowView } from "./row-view.ts";
import { texts } from "./texts.ts";

/** One list of the board: the practices, cards, questions or drafts behind one of its numbers. */
export function BoardListPage(props: BoardListView) {
  const { language, name, narrowed, rows, total, more, page, pages, query, table, back } = props;
  const t = texts(language);
  return (
    <>
      <h1>{t.list.titles[name]}</h1>
      <AdminMenu language={language} />
      <p>
        <a href={back}>{t.back}</a>
      </p>
      <p className="lead">{t.list.leads[name]}</p>
      {narrowed && (
        <p>
          <strong>{narrowed}</strong>
        </p>
      )}
      {total === 0 ? (
        <p>{t.list.none[name]}</p>
      ) : (
        <>
          <p>{more ? t.list.more(total) : t.list.count(total)}</p>
          <ul className="rows board-rows">
            {rows.map((row) => (
              <Row key={`${row.href} ${row.day} ${row.title}`} row={row} />
            ))}
          </ul>
          <Pages
            language={language}
            page={page}
            pages={pages}
            to={(number) => listHref(language, name, { ...query, page: number })}
          />
          <p>
            <a href={table} download="" aria-label={`${t.table}: ${t.list.titles[name]}`}>
              {t.table}
            </a>
          </p>
        </>
      )}
      <Members {...props} />
    </>
  );
}

function Row({ row }: { row: RowView }) {
  return (
    <li>
      <span>
        {row.href ? (
          <a href={row.href} lang={row.lang ?? undefined}>
            {row.title}
          </a>
        ) : (
          row.title
        )}
        <span className="small">
          {row.owners.map((owner, index) => (
            <span key={owner.name}>
              {index > 0 && ", "}
              {owner.href ? <a href={owner.href}>{owner.name}</a> : owner.name}
            </span>
          ))}
          {[row.age, ...row.about].map((text) => ` · ${text}`)}
        </span>
      </span>
    </li>
  );
}

/** The members in the list's column, whom the coordinator can contact. */
function Members({ language, members }: BoardListView) {
  if (members === null) return null;
  const t = texts(language).list;
  return (
    <section aria-labelledby="jasenet">
      <h2 id="jasenet">{t.members}</h2>
      <p>{members.length === 0 ? t.membersNone : t.membersLead}</p>
      {members.length > 0 && (
        <ul className="tags large">
          {members.map((it) => (
            <li key={it.href}>
              <a href={it.href}>{it.name}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
