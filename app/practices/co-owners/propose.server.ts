import { openOwned } from "../owning/open.server.ts";
import { findOrganisation, openCoOwner, recordOwnerAct } from "./open.server.ts";
import { addProposal, findOpenProposal, removeProposal } from "./proposals.server.ts";
import type { CoOwnerResult, PerformCoOwner } from "./tasks.ts";

/**
 * Proposes an organisation as co-owner, for a writer of an owner. It owns nothing until a writer of it accepts. Refuses an
 * owner, an organisation that is already proposed, and one that has declined since the newest revision. Records the act.
 */
export const propose: PerformCoOwner = (db, actor, slug, organisation, language = "fi") =>
  db.transaction().execute(async (tx): Promise<CoOwnerResult> => {
    const opened = await openOwned(tx, actor, slug);
    if (!opened.ok) return opened;
    const { practice, by } = opened;
    if (practice.withdrawnAt !== null) return { ok: false, fault: "withdrawn" };
    if (practice.publicSources) return { ok: false, fault: "public-sources" };
    const named = await findOrganisation(tx, organisation, language);
    if (!named) return { ok: false, fault: "organisation" };
    if (practice.owners.includes(named.id)) return { ok: false, fault: "already-owner" };
    const added = await addProposal(tx, {
      practiceId: practice.id,
      organisationId: named.id,
      proposerId: proposerOf(practice.owners, by.organisationId),
      number: practice.number,
    });
    if (added !== "added") return { ok: false, fault: added === "open" ? "already-proposed" : "declined" };
    await recordOwnerAct(tx, by, practice.slug, "propose-co-owner", named.slug);
    return { ok: true, slug: practice.slug };
  });

/** The owner in whose name a person proposes: the person's own, or else the leading one. */
export function proposerOf(owners: readonly number[], own: number | null): number {
  return owners.find((it) => it === own) ?? owners[0] ?? 0;
}

/** Withdraws an open proposal, for a writer of an owner. Records the act. */
export const takeBack: PerformCoOwner = (db, actor, slug, organisation, language = "fi") =>
  db.transaction().execute(async (tx): Promise<CoOwnerResult> => {
    const opened = await openCoOwner(tx, actor, slug, organisation, language);
    if (!opened.ok) return opened;
    const { practice, organisation: named, by } = opened;
    if (!opened.isOwner) return { ok: false, fault: "forbidden" };
    if (!(await findOpenProposal(tx, practice.id, named.id))) return { ok: false, fault: "no-proposal" };
    await removeProposal(tx, practice.id, named.id);
    await recordOwnerAct(tx, by, practice.slug, "take-back-co-owner", named.slug);
    return { ok: true, slug: practice.slug };
  });
