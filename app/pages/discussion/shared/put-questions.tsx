import { commentHref, href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { PutQuestionsView } from "./put-questions-view.ts";

/** The open questions to the reader's organisation, each with a link to answer it, or to mark the answer. */
export function PutQuestions({ language, questions, hasMore }: PutQuestionsView & { language: Language }) {
  const t = texts(language).asking.waiting;
  const unreplied = questions.filter((it) => !it.repliedByUs).length;
  return (
    <section aria-labelledby="kysymykset">
      <h2 id="kysymykset">
        {t.title} {unreplied > 0 && `(${hasMore && unreplied === questions.length ? `${unreplied}+` : unreplied})`}
      </h2>
      <p>{questions.length > 0 ? t.lead : t.none}</p>
      {questions.length > 0 && (
        <ul className="rows">
          {questions.map((it) => (
            <li key={it.id}>
              <span>
                <span className="as-written">{it.text}</span>
                <span className="small">
                  {it.from}, {it.at} ·{" "}
                  <a href={commentHref(language, it.slug, it.id)} lang={it.titleLanguage}>
                    {it.title}
                  </a>
                  {it.repliedByUs ? ` · ${t.repliedByUs}` : it.replied && ` · ${t.replied}`}
                </span>
              </span>
              {it.repliedByUs ? (
                <a href={commentHref(language, it.slug, it.id)} aria-label={t.markNamed(it.title)}>
                  {t.mark}
                </a>
              ) : (
                <a
                  href={`${href(language, "discussion", it.slug)}?vastaa=${it.id}`}
                  aria-label={t.answerNamed(it.title)}
                >
                  {t.answer}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {hasMore && <p>{t.more}</p>}
    </section>
  );
}
