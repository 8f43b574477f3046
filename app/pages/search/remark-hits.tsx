import type { ReactNode } from "react";
import { formatDate } from "#app/i18n/format.ts";
import type { Segment } from "#app/search/types.ts";
import { Marked } from "#app/ui/marked.tsx";
import type { Language } from "#db/schema.ts";

/** A hit in an adoption card or a comment, which are shown on a practice's page below its text. */
interface RemarkHit {
  href: string;
  heading: ReactNode;
  /** The matching passage; empty when only the heading matches. */
  passage: readonly Segment[];
  /** The language of the passage. */
  language: Language;
  /** Text before and after the date `at`. */
  before: string;
  at: string;
  after?: string;
}

interface RemarkHitsProps {
  language: Language;
  id: string;
  title: string;
  lead: string;
  hits: readonly RemarkHit[];
}

/** Hits in adoption cards or comments, in a section of their own; each links to its place on the practice's page. */
export function RemarkHits({ language, id, title, lead, hits }: RemarkHitsProps) {
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby={id} className="remark-hits">
      <h2 id={id}>{title}</h2>
      <p className="small">{lead}</p>
      <ol className="hits">
        {hits.map((hit) => (
          <li key={hit.href}>
            <article className="card remark-hit">
              <h3>
                <a href={hit.href}>{hit.heading}</a>
              </h3>
              {hit.passage.length > 0 && (
                <p lang={hit.language}>
                  <Marked segments={hit.passage} />
                </p>
              )}
              <p className="small">
                {hit.before}
                {" · "}
                <time dateTime={hit.at}>{formatDate(language, hit.at)}</time>
                {hit.after && ` · ${hit.after}`}
              </p>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
