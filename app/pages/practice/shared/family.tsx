import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { FamilyNode, FamilyView } from "./family-view.ts";

/** The original practice and the versions derived from it, as nested lists; nothing without a family. */
export function Family({ language, family }: { language: Language; family: FamilyView | null }) {
  const t = texts(language).family;
  if (!family) return null;
  return (
    <>
      <h3 id="versiot">{t.title}</h3>
      <p>{t.lead(family.size)}</p>
      <ul className="family" aria-labelledby="versiot">
        <Node language={language} node={family.origin} />
      </ul>
      {family.omitted > 0 && <p className="small">{t.leftOut(family.omitted)}</p>}
    </>
  );
}

function Node({ language, node }: { language: Language; node: FamilyNode }) {
  const t = texts(language).family;
  return (
    <li>
      {node.here ? (
        <strong lang={node.language}>{node.title}</strong>
      ) : (
        <a href={node.href} lang={node.language}>
          {node.title}
        </a>
      )}
      {node.here && ` (${t.here})`}
      <span className="small">{node.facts.join(" · ")}</span>
      {node.versions.length > 0 && (
        <ul>
          {node.versions.map((it) => (
            <Node key={it.href} language={language} node={it} />
          ))}
        </ul>
      )}
    </li>
  );
}
