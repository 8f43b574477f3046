import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import type { Span } from "./year.ts";

/** The network's members today, and how many of them had something here before the span's end. */
export interface MemberYear {
  members: number;
  withPractice: number;
  /** Has published or taken over one itself: not only what was gathered from public sources. */
  withOwn: number;
  withCard: number;
  /** An own practice or a card. */
  withEither: number;
}

export function memberYear(
  organisations: Iterable<OrganisationView>,
  practices: readonly PracticeCard[],
  appliers: ReadonlySet<string>,
  { to }: Span,
): MemberYear {
  const members = [...organisations].filter((it) => it.membership !== null).map((it) => it.slug);
  const there = practices.filter((it) => it.createdAt < to);
  const owners = new Set(there.flatMap((it) => it.organisations));
  const own = new Set(there.filter((it) => it.origin === "member").flatMap((it) => it.organisations));
  const count = (has: (slug: string) => boolean) => members.filter(has).length;
  return {
    members: members.length,
    withPractice: count((it) => owners.has(it)),
    withOwn: count((it) => own.has(it)),
    withCard: count((it) => appliers.has(it)),
    withEither: count((it) => own.has(it) || appliers.has(it)),
  };
}
