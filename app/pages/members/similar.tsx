import { likenessTo } from "#app/organisations/likeness.ts";
import type { OrganisationView } from "#app/organisations/read.server.ts";
import { href } from "#app/routes.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import { likenessReasons } from "#app/ui/likeness/view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** A similar member, and what the two have in common. */
export interface SimilarMember extends LinkView {
  why: string | null;
}

/** The five members most similar to a municipality; none for other kinds, since too few counties are members. */
export function similarMembers(
  member: OrganisationView,
  organisations: ReadonlyMap<string, OrganisationView>,
  language: Language,
): SimilarMember[] {
  if (member.kind !== "municipality") return [];
  const all = [...organisations.values()];
  const likenessOf = likenessTo(member, all);
  return all
    .filter((it) => it.membership && it.kind === "municipality" && it.slug !== member.slug)
    .sort((a, b) => likenessOf(b).score - likenessOf(a).score)
    .slice(0, 5)
    .map((it) => ({
      name: it[language],
      href: href(language, "member", it.slug),
      why: likenessReasons(likenessOf(it).reasons, language),
    }));
}

export function SimilarMembers({ language, similar }: { language: Language; similar: SimilarMember[] }) {
  const t = texts(language).likeness;
  if (similar.length === 0) return null;
  return (
    <section aria-labelledby="samankaltaisia">
      <h2 id="samankaltaisia">{t.members}</h2>
      <p>{t.membersLead}</p>
      <ul className="tiles">
        {similar.map((it) => (
          <li key={it.href}>
            <a href={it.href}>{it.name}</a>
            {it.why && <span className="small">{it.why}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
