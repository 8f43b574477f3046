import { formatMoment } from "#app/i18n/format.ts";
import type { DraftRow } from "#app/practices/writing/list-drafts.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** The drafts one can go on with, and the way to a new one. */
export function DraftsSection({ language, drafts }: { language: Language; drafts: DraftRow[] }) {
  const t = texts(language).drafts;
  return (
    <section aria-labelledby="luonnokset">
      <h2 id="luonnokset">{t.title}</h2>
      <p>{t.lead}</p>
      {drafts.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="rows">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <span>
                <a href={href(language, "draft", "", draft.id)}>{draft.title || t.untitled}</a>
                {draft.isParallel && ` (${t.parallel})`}
                <span className="small">
                  {t.saved(formatMoment(language, draft.updatedAt), draft.updatedBy)}
                  {draft.practiceTitle !== null && ` · ${t.of(draft.practiceTitle)}`}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="button" href={href(language, "write")}>
          {t.write}
        </a>
      </p>
    </section>
  );
}
