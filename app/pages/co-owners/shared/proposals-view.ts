import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { OpenProposal } from "#app/practices/co-owners/proposals.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** An open proposal as a list shows it. */
export interface ProposalView extends Pick<OpenProposal, "slug" | "organisation" | "mayAnswer" | "mayTakeBack"> {
  /** A sentence that names the proposing and the proposed organisation. */
  text: string;
  /** The practice's title. */
  title: string;
  titleLanguage: Language;
}

export function proposalViews(
  proposals: readonly OpenProposal[],
  { organisations, bySlug }: Catalogue,
  language: Language,
): ProposalView[] {
  const name = (slug: string) => organisations.get(slug)?.[language] ?? slug;
  return proposals.map(({ slug, organisation, proposer, mayAnswer, mayTakeBack }) => {
    const card = bySlug.get(slug);
    return {
      slug,
      organisation,
      mayAnswer,
      mayTakeBack,
      text: texts(language).proposal(name(proposer), name(organisation)),
      title: card?.title ?? slug,
      titleLanguage: card?.language ?? language,
    };
  });
}
