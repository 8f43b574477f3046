import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import { Pages } from "#app/ui/pages.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { HistoryView } from "./view.ts";

interface HistoryProps {
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
  /** The newest revision's number. */
  newest: number;
  mayRestore: boolean;
  entries: HistoryView[];
  page: number;
  pages: number;
}

/** All revisions of a practice, newest first, with author, time and note, and a form that compares any two. */
export function HistoryPage(props: HistoryProps) {
  const { language, slug, title, titleLanguage, newest, entries, page, pages } = props;
  const t = texts(language);
  const practice = href(language, "practice", slug);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: title, href: practice })}
        current={sharedTexts(language).words.history}
      />
      <h1>{sharedTexts(language).words.history}</h1>
      <p className="lead" lang={titleLanguage}>
        <a href={practice}>{title}</a>
      </p>
      <p>{t.lead}</p>
      <p>{newest < 2 ? t.only : t.chooseLead}</p>
      <form action={href(language, "compare", slug)} className="history">
        <ol className="versions" reversed start={entries[0]?.number}>
          {entries.map((entry) => (
            <Entry key={entry.number} {...props} entry={entry} />
          ))}
        </ol>
        {newest > 1 && (
          <p>
            <button type="submit">{t.compare}</button>
          </p>
        )}
      </form>
      <Pages
        language={language}
        page={page}
        pages={pages}
        to={(to) => `${href(language, "history", slug)}?sivu=${to}`}
      />
    </>
  );
}

function Entry({ language, slug, newest, mayRestore, entries, entry }: HistoryProps & { entry: HistoryView }) {
  const t = texts(language);
  const { number } = entry;
  const revision = href(language, "revision", slug, number);
  return (
    <li>
      <div className="version">
        <p className="version-name">
          <a href={revision}>{t.version(number)}</a>
          {number === newest && ` (${t.newest})`}
        </p>
        <p className="small">
          {entry.when} · {entry.who}
        </p>
        <p>
          {entry.note} {entry.restoredFrom !== null && t.restoredFrom(entry.restoredFrom)}
        </p>
        {entry.redacted.map((it) => (
          <p key={it} className="small">
            {it}
          </p>
        ))}
        <p className="version-links">
          {number > 1 && (
            <a
              href={`${href(language, "compare", slug)}?vanha=${number - 1}&uusi=${number}`}
              aria-label={t.whatNamed(number)}
            >
              {t.what}
            </a>
          )}
          {mayRestore && number < newest && (
            <a href={`${revision}?palauta=1`} aria-label={t.restoreNamed(number)}>
              {t.restore}
            </a>
          )}
        </p>
      </div>
      {newest > 1 && (
        <fieldset className="version-choice">
          <legend className="visually-hidden">{`${t.choose}: ${t.version(number)}`}</legend>
          <Choice name="vanha" number={number} words={t.chooseOld} checked={number === (entries[1]?.number ?? 0)} />
          <Choice name="uusi" number={number} words={t.chooseNew} checked={number === entries[0]?.number} />
        </fieldset>
      )}
    </li>
  );
}

function Choice({ name, number, words, checked }: { name: string; number: number; words: string; checked: boolean }) {
  return (
    <label>
      <input type="radio" name={name} value={number} defaultChecked={checked} /> {words}
    </label>
  );
}
