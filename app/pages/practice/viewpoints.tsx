import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { ViewpointsView } from "./viewpoints-view.ts";

/** The viewpoints of TEAviisari that the practice strengthens, with links to others that do. */
export function Viewpoints({ language, by, viewpoints }: ViewpointsView & { language: Language }) {
  const t = texts(language).viewpoints;
  return (
    <section aria-labelledby="teaviisari" className="lens">
      <h2 id="teaviisari">{t.title}</h2>
      {viewpoints.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>{t.by[by]}</p>
          <ul>
            {viewpoints.map((it) => (
              <li key={it.slug}>
                {it.name}: {it.others === 0 ? t.alone : <a href={it.href}>{t.others(it.others)}</a>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small">
        {t.what} <a href="https://teaviisari.fi/">{t.link}</a>
      </p>
    </section>
  );
}
