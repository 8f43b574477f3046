import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { ViewpointsView } from "./viewpoints-view.ts";

/** TEAviisari as a lens: what the practice strengthens there, and who else does. */
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
