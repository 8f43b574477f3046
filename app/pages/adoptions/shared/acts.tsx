import { type Actor, isCoordinator, mayWrite } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** What the reader may do with another organisation's practice. */
export interface AdoptionActsView {
  slug: string;
  /** `owner` cannot apply the practice; `coordinator` chooses the organisation of the card. */
  reader: "visitor" | "owner" | "writer" | "coordinator" | "other";
  /** Whether the reader's organisation has a card already. */
  hasCard: boolean;
  /** The word of the act just done, from the address. */
  done: string | null;
}

/** Returns what kind of reader the actor is for a practice with these owners. */
export function adoptionReader(actor: Actor, owners: readonly number[]): AdoptionActsView["reader"] {
  if (actor === null) return "visitor";
  if (isCoordinator(actor)) return "coordinator";
  if (owners.includes(actor.organisationId)) return "owner";
  return mayWrite(actor) ? "writer" : "other";
}

/** Links to the organisation's card on the practice, and to a new practice of its own that names this one as applied. */
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
