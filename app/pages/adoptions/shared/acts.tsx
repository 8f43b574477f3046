import { type Actor, isCoordinator, mayWrite } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** What a reader may do with a practice of others. */
export interface AdoptionActsView {
  slug: string;
  /** An owner's people apply nothing of their own; `coordinator` chooses whose card it is. */
  reader: "visitor" | "owner" | "writer" | "coordinator" | "other";
  /** Whether the reader's organisation has a card already. */
  hasCard: boolean;
  /** What was just done to it. */
  done: string | null;
}

/** Who reads a practice, by what of it they may apply. */
export function adoptionReader(actor: Actor, owners: readonly number[]): AdoptionActsView["reader"] {
  if (actor === null) return "visitor";
  if (isCoordinator(actor)) return "coordinator";
  if (owners.includes(actor.organisationId)) return "owner";
  return mayWrite(actor) ? "writer" : "other";
}

/** The way to an organisation's own card, and to a write-up of its own. */
export function AdoptionActs({ language, slug, reader, hasCard }: AdoptionActsView & { language: Language }) {
  const t = texts(language).act;
  if (reader === "owner") return null;
  if (reader === "other") return <p>{t.notWriter}</p>;
  const version = `${href(language, "write")}?${new URLSearchParams({ soveltaa: slug })}`;
  return (
    <div className="adoption-acts">
      <div>
        <a className="button" href={href(language, "adoption", slug)} rel="nofollow">
          {hasCard ? t.edit : t.try}
        </a>
        {!hasCard && <p className="hint">{reader === "visitor" ? t.visitor : t.tryMore}</p>}
      </div>
      {reader !== "visitor" && (
        <div>
          <a className="button secondary" href={version}>
            {t.version}
          </a>
          <p className="hint">{t.versionMore}</p>
        </div>
      )}
    </div>
  );
}
