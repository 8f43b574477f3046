import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { readNewest } from "../find.server.ts";
import { readFrontMatter } from "../history/read-front-matter.ts";
import { texts } from "../texts.ts";
import { type Opened, openCoOwner, recordOwnerAct } from "./open.server.ts";
import { findOpenProposal } from "./proposals.server.ts";
import { reviseOwners } from "./revise-owners.server.ts";
import type { CoOwnerFault, CoOwnerResult, PerformCoOwner } from "./tasks.ts";

/**
 * Accepts a proposal, for a writer of the proposed organisation, which owns the practice from then on: publishes a revision
 * that names it. Refuses an owner's writer (`forbidden`) and a proposal that is not open any more. Records the act.
 */
export const accept: PerformCoOwner = (db, actor, slug, organisation, language = "fi") =>
  answer(db, actor, slug, organisation, language, async (tx, { practice, organisation: named, by }) => {
    const newest = await readNewest(tx, practice);
    const coOwners = [...readFrontMatter(newest.source).alsoBy, named.slug];
    const note = texts(language).owning.shared(named.name);
    if ((await reviseOwners(tx, { newest, coOwners, note, by })) === null) return "problems";
    await recordOwnerAct(tx, by, practice.slug, "accept-co-owner", named.slug);
    return null;
  });

/** Declines a proposal, for a writer of the proposed organisation. Refuses what `accept` refuses. Records the act. */
export const decline: PerformCoOwner = (db, actor, slug, organisation, language = "fi") =>
  answer(db, actor, slug, organisation, language, async (tx, { practice, organisation: named, by }) => {
    await tx
      .updateTable("co_owner_proposal")
      .set({ declined_at: new Date().toISOString(), declined_number: practice.number })
      .where("practice_id", "=", practice.id)
      .where("organisation_id", "=", named.id)
      .execute();
    await recordOwnerAct(tx, by, practice.slug, "decline-co-owner", named.slug);
    return null;
  });

function answer(
  db: Db,
  actor: Actor,
  slug: string,
  organisation: string,
  language: Language,
  perform: (tx: Db, opened: Opened) => Promise<CoOwnerFault | null>,
): Promise<CoOwnerResult> {
  return db.transaction().execute(async (tx): Promise<CoOwnerResult> => {
    const opened = await openCoOwner(tx, actor, slug, organisation, language);
    if (!opened.ok) return opened;
    const { practice, organisation: named } = opened;
    if (!opened.isNamed) return { ok: false, fault: "forbidden" };
    if (practice.withdrawnAt !== null) return { ok: false, fault: "withdrawn" };
    if (!(await findOpenProposal(tx, practice.id, named.id))) return { ok: false, fault: "no-proposal" };
    const fault = await perform(tx, opened);
    return fault === null ? { ok: true, slug: practice.slug } : { ok: false, fault };
  });
}

/**
 * Ends the co-ownership of an organisation, for a writer of it: publishes a revision without its name. In a text compiled
 * from public sources it thereby says that it is no owner. Refuses the leading organisation, which can only hand over, and
 * an organisation that is no owner. Records the act.
 */
export const leave: PerformCoOwner = (db, actor, slug, organisation, language = "fi") =>
  db.transaction().execute(async (tx): Promise<CoOwnerResult> => {
    const opened = await openCoOwner(tx, actor, slug, organisation, language, "forbidden");
    if (!opened.ok) return opened;
    const { practice, organisation: own, by } = opened;
    if (!opened.isNamed) return { ok: false, fault: "forbidden" };
    if (practice.withdrawnAt !== null) return { ok: false, fault: "withdrawn" };
    if (!practice.owners.includes(own.id)) return { ok: false, fault: "no-co-owner" };
    if (practice.owners[0] === own.id) return { ok: false, fault: "leads" };
    const newest = await readNewest(tx, practice);
    const coOwners = readFrontMatter(newest.source).alsoBy.filter((it) => it !== own.slug);
    const note = texts(language).owning.left(own.name);
    if ((await reviseOwners(tx, { newest, coOwners, note, by })) === null) return { ok: false, fault: "problems" };
    await recordOwnerAct(tx, by, practice.slug, "leave-co-owner", own.slug);
    return { ok: true, slug: practice.slug };
  });
