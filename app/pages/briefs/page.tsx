import { sharedTexts } from "#app/i18n/shared.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import { PageScript } from "#app/ui/page-script.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { BriefRow, BriefView } from "./view.ts";

/** A practice on one A4 page for elected representatives. What it does not tell is said once. */
export function BriefPage(view: BriefView) {
  const { language, titleLanguage, rows, untold, questions } = view;
  const t = texts(language);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: view.title, href: view.practice })}
        current={t.kicker}
      />
      <div className="print-hint">
        <p>{t.printHint}</p>
        <button type="button" data-print hidden>
          {t.print}
        </button>
      </div>
      <article className="brief">
        <p className="kind">
          {sharedTexts(language).site.name} · {t.kicker}
        </p>
        <h1 lang={titleLanguage}>{view.title}</h1>
        <p className="lead" lang={view.summaryLanguage}>
          {view.summary}
        </p>
        <p className="brief-facts">{view.facts.join(" · ")}</p>
        <Caution {...view} />
        <dl className="brief-rows">
          {rows.map((row) => (
            <Row key={row.key} language={language} row={row} />
          ))}
        </dl>
        {untold.length > 0 && <p className="untold">{t.untold(untold.join(", "))}</p>}
        <section aria-labelledby="kysymykset" className="brief-questions">
          <h2 id="kysymykset">{t.questionsTitle}</h2>
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
        <Origins {...view} />
      </article>
      <PageScript name="print-and-copy" />
    </>
  );
}

function Row({ language, row }: { language: Language; row: BriefRow }) {
  const t = texts(language);
  return (
    <div>
      <dt>{row.name}</dt>
      {row.lines.map((line) => (
        <dd key={line.text} lang={line.lang ?? undefined}>
          {line.text}
          {line.more && (
            <>
              {" "}
              <a href={line.more} lang={language}>
                {t.more(row.name)}
              </a>
            </>
          )}
        </dd>
      ))}
    </div>
  );
}

/** Warnings: a text from public sources, an example, cards of demo people, a text not confirmed lately. */
function Caution({ language, origin, example, staleSince, madeUp }: BriefView) {
  const t = sharedTexts(language);
  const warnings = [
    origin && `${origin}. ${t.practice.publicSourcesMore}`,
    example && `${t.practice.example}.`,
    madeUp && t.account.demo,
    staleSince && `${t.fresh.pageStale} ${t.fresh.pageStaleMore(staleSince)}`,
  ].filter(Boolean);
  return warnings.length > 0 && <p className="brief-caution">{warnings.join(" ")}</p>;
}

function Origins({ language, sources, moreSources, made, practice, address }: BriefView) {
  const t = texts(language);
  return (
    <section aria-labelledby="lahteet" className="brief-sources">
      <h2 id="lahteet">{t.sources}</h2>
      {sources.length === 0 ? (
        <p>{t.noSources}</p>
      ) : (
        <ul>
          {sources.map((source) => (
            <li key={source.href}>
              <a href={source.href}>{source.name}</a>
            </li>
          ))}
          {moreSources > 0 && <li>{t.moreSources(moreSources)}</li>}
        </ul>
      )}
      <p>
        {made} {t.only}
      </p>
      <p>
        {t.whole} <a href={practice}>{address}</a>
      </p>
    </section>
  );
}
