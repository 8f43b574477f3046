import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { YearSpan } from "./year.ts";

/** The number of the network's members today, and how many of them had a practice or a card before the span's end. */
export interface MemberYear {
  members: number;
  withPractice: number;
  /** With a practice that a member published or took over, in contrast to one made from public sources. */
  withOwn: number;
  withCard: number;
  /** With such a practice or a card. */
  withEither: number;
}

export function memberYear(
  organisations: Iterable<OrganisationView>,
  practices: readonly PracticeCard[],
  appliers: ReadonlySet<string>,
  { to }: YearSpan,
): MemberYear {
  const members = [...organisations].filter((it) => it.membership !== null).map((it) => it.slug);
  const existing = practices.filter((it) => it.createdAt < to);
  const owners = new Set(existing.flatMap((it) => it.organisations));
  const own = new Set(existing.filter((it) => it.origin === "member").flatMap((it) => it.organisations));
  const count = (matches: (slug: string) => boolean) => members.filter(matches).length;
  return {
    members: members.length,
    withPractice: count((it) => owners.has(it)),
    withOwn: count((it) => own.has(it)),
    withCard: count((it) => appliers.has(it)),
    withEither: count((it) => own.has(it) || appliers.has(it)),
  };
}
