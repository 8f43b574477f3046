import type { AppLoadContext } from "@remix-run/node";
import { considerationsOf } from "#app/adoptions/considering.ts";
import { listAdoptionDrafts } from "#app/adoptions/drafts.server.ts";
import { listRemovedAdoptions } from "#app/adoptions/remove.server.ts";
import { listPutQuestions } from "#app/comments/put-questions.server.ts";
import "#app/http/context.ts";
import { notFound } from "#app/http/page.ts";
import { type ConsiderationView, considerationViews } from "#app/pages/adoptions/shared/considering.tsx";
import { type OwnAdoptionsView, ownAdoptionsView } from "#app/pages/adoptions/shared/own-view.ts";
import { type ProposalView, proposalViews } from "#app/pages/co-owners/shared/proposals-view.ts";
import { type PutQuestionsView, putQuestionsView } from "#app/pages/discussion/shared/put-questions-view.ts";
import { readOwnMunicipality } from "#app/pages/members/shared/load-own-municipality.server.ts";
import type { OwnMunicipalityView } from "#app/pages/members/shared/own-municipality-view.ts";
import { type OwnPracticesView, ownPracticesView } from "#app/pages/owning/shared/own-practices-view.ts";
import { mayWrite } from "#app/people/policy.ts";
import { readProposals } from "#app/practices/co-owners/proposals.server.ts";
import { type DraftRow, listDrafts } from "#app/practices/writing/list-drafts.server.ts";
import type { Language } from "#db/schema.ts";

/** What the page of own data shows a member beside the person's own data. */
export interface OwnMember {
  /** What only writers have; null for a member without the right to write. */
  writer: {
    drafts: DraftRow[];
    /** The own organisation's practices. */
    practices: OwnPracticesView | null;
    /** The own organisation's adoptions of others' practices. */
    adoptions: OwnAdoptionsView;
    /** Questions that wait for the own organisation's answer. */
    questions: PutQuestionsView;
    /** Proposed co-ownerships that concern the own organisation; for a coordinator all. */
    proposals: ProposalView[];
  } | null;
  /** Practices that the own organisation considers or plans to adopt, with the others that do. */
  considerations: ConsiderationView[];
  municipality: OwnMunicipalityView;
  confirmed: number;
  left: number;
}

/** Reads what the page of own data shows a member; null for a person without a role in force. */
export async function loadMember(context: AppLoadContext, language: Language, url: URL): Promise<OwnMember | null> {
  const { site, signedIn } = context;
  if (!signedIn) return null;
  const { actor, organisation: slug } = signedIn;
  const catalogue = await site.catalogue();
  const organisation = catalogue.organisations.get(slug);
  if (!organisation) throw notFound();
  const { adoptions, municipality } = await readOwnMunicipality(context, organisation, language);
  const own = adoptions.filter((it) => it.organisation === slug);
  const { db } = site;
  return {
    writer: mayWrite(actor)
      ? {
          drafts: await listDrafts(db, actor),
          practices: ownPracticesView(slug, catalogue, language),
          adoptions: ownAdoptionsView(
            own,
            await listAdoptionDrafts(db, actor.id),
            await listRemovedAdoptions(db, actor.organisationId),
            catalogue,
            language,
          ),
          questions: putQuestionsView(await listPutQuestions(db, actor.organisationId), catalogue, language),
          proposals: proposalViews(await readProposals(db, actor), catalogue, language),
        }
      : null,
    considerations: considerationViews(considerationsOf(slug, adoptions), catalogue, language),
    municipality,
    confirmed: Number(url.searchParams.get("maara")) || 0,
    left: Number(url.searchParams.get("jai")) || 0,
  };
}
