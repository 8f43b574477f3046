import type { OrganisationView } from "#app/organisations/read.server.ts";
import { sizeBandOf } from "#app/organisations/size-band.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type AdoptionCard, isApplying } from "./card.ts";

/** A theme or a topic, by slug, with how many practices others have under it. */
export interface Untried {
  slug: string;
  practices: number;
}

/** The themes and topics of practices that no organisation of our size has. */
export interface UntriedByPeers {
  /** In the order given. */
  themes: Untried[];
  /** The most common first. */
  topics: Untried[];
}

/**
 * Returns the themes and topics under which others have practices but no peer owns or applies one. The peers of a
 * municipality are its size band, those of a wellbeing services county all counties. Null for an organisation without
 * peers.
 */
export function untriedByPeers(
  mine: OrganisationView,
  { cards, organisations }: Pick<Catalogue, "cards" | "organisations">,
  adoptions: readonly AdoptionCard[],
  { themes, mostTopics: maxTopics }: { themes: readonly string[]; mostTopics: number },
): UntriedByPeers | null {
  const isPeer = peerTest(mine);
  if (!isPeer) return null;
  const peers = new Set([...organisations.values()].filter(isPeer).map((it) => it.slug));
  const applied = new Set(
    adoptions.filter((it) => isApplying(it) && peers.has(it.organisation)).map((it) => it.practice),
  );
  const isTried = (it: (typeof cards)[number]) =>
    applied.has(it.slug) || it.organisations.some((slug) => peers.has(slug));
  const [tried, others] = [cards.filter(isTried), cards.filter((it) => !isTried(it) && !it.example)];
  const untried = (key: "themes" | "topics", slugs: readonly string[]) => {
    const known = new Set(tried.flatMap((it) => it[key]));
    return slugs
      .filter((slug) => !known.has(slug))
      .map((slug) => ({ slug, practices: others.filter((it) => it[key].includes(slug)).length }))
      .filter((it) => it.practices > 0);
  };
  const topics = untried("topics", [...new Set(others.flatMap((it) => it.topics))]);
  return {
    themes: untried("themes", themes),
    topics: topics.sort((a, b) => b.practices - a.practices || a.slug.localeCompare(b.slug)).slice(0, maxTopics),
  };
}

function peerTest(mine: OrganisationView): ((other: OrganisationView) => boolean) | null {
  if (mine.kind === "wellbeing_services_county") return ({ kind }) => kind === mine.kind;
  const band = sizeBandOf(mine);
  return band && ((other) => sizeBandOf(other)?.slug === band.slug);
}
