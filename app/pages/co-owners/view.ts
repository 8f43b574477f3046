import { sharedTexts } from "#app/i18n/shared.ts";
import { type Actor, mayWriteFor } from "#app/people/policy.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { OpenProposal } from "#app/practices/co-owners/proposals.server.ts";
import type { Language } from "#db/schema.ts";
import { type ProposalView, proposalViews } from "./shared/proposals-view.ts";
import { texts } from "./texts.ts";

interface OwnerOfPractice {
  slug: string;
  name: string;
  /** That it leads, or that it is unconfirmed, in words; "" for another co-owner. */
  mark: string;
  /** Whether the reader may end its co-ownership. */
  mayLeave: boolean;
}

/** The data of the page of co-owners. */
export interface CoOwnersView {
  slug: string;
  title: string;
  titleLanguage: Language;
  owners: OwnerOfPractice[];
  proposals: ProposalView[];
  publicSources: boolean;
  isOwner: boolean;
  /** The organisations that the reader may propose, by name. */
  others: { slug: string; name: string }[];
}

export function coOwnersView(
  card: PracticeCard,
  proposals: readonly OpenProposal[],
  catalogue: Catalogue,
  actor: Actor,
  language: Language,
): CoOwnersView {
  const owners = card.organisations.flatMap((slug) => catalogue.organisations.get(slug) ?? []);
  const isOwner = mayWriteFor(
    actor,
    owners.map((it) => it.id),
  );
  const publicSources = card.origin === "public-sources";
  const mark = publicSources ? sharedTexts(language).practice.unconfirmed : "";
  const collator = new Intl.Collator(language === "en" ? "en" : "fi");
  const taken = new Set([...card.organisations, ...proposals.map((it) => it.organisation)]);
  const others = [...catalogue.organisations.values()].filter((it) => !taken.has(it.slug));
  return {
    slug: card.slug,
    title: card.title,
    titleLanguage: card.language,
    owners: owners.map((it, at) => ({
      slug: it.slug,
      name: it[language],
      mark: at === 0 ? texts(language).leads : mark,
      mayLeave: at > 0 && mayWriteFor(actor, [it.id]),
    })),
    proposals: proposalViews(proposals, catalogue, language),
    publicSources,
    isOwner,
    others:
      isOwner && !publicSources
        ? others.map((it) => ({ slug: it.slug, name: it[language] })).sort((a, b) => collator.compare(a.name, b.name))
        : [],
  };
}
