import type { FrontMatter, Problem } from "#app/mdx/types.ts";
import type { Actor } from "#app/people/policy.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import type { FoundPractice } from "../find.server.ts";
import { texts } from "../texts.ts";
import { agreedOwners, withCoOwners } from "./agreed.ts";
import { recordOwnerAct } from "./open.server.ts";
import { addProposal } from "./proposals.server.ts";
import { proposerOf } from "./propose.server.ts";

/** A text that is to be published, with the ids of the organisations that it names. */
interface NamingText {
  source: string;
  frontMatter: FrontMatter;
  named: number[];
  practice: FoundPractice | null;
  by?: NonNullable<Actor>;
}

/** The text to store, its owners, and the named organisations that must agree first. */
export interface SettledText {
  source: string;
  owners: number[];
  proposed: { id: number; slug: string }[];
}

/**
 * Parts those who own a practice by a text from those who have not agreed: these are left out of the text that is stored,
 * because every version can be read by all. Co-owners in a text compiled from public sources stay, unconfirmed. Null when
 * the YAML does not allow to leave them out.
 */
export async function settleCoOwners(tx: Db, text: NamingText): Promise<SettledText | null> {
  const { source, frontMatter, named, practice, by } = text;
  if (frontMatter.origin === "public-sources") return { source, owners: named, proposed: [] };
  const before = practice && !practice.publicSources ? practice.owners : null;
  const owners = agreedOwners({ named, before, own: by?.organisationId ?? null });
  if (owners.length === named.length) return { source, owners, proposed: [] };
  const missing = named.filter((id) => !owners.includes(id));
  const proposed = await tx.selectFrom("organisation").select(["id", "slug"]).where("id", "in", missing).execute();
  proposed.sort((one, other) => missing.indexOf(one.id) - missing.indexOf(other.id));
  const slugs = frontMatter.alsoBy.filter((slug) => proposed.every((it) => it.slug !== slug));
  const stored = withCoOwners(source, slugs);
  return stored === null ? null : { source: stored, owners, proposed };
}

/** The publication with which organisations are proposed; `number` is that of the newest revision after it. */
interface Proposing {
  practiceId: number;
  slug: string;
  number: number;
  /** Whether it has published a revision. */
  changed: boolean;
  frontMatter: FrontMatter;
  by?: NonNullable<Actor>;
  language: Language;
}

/**
 * Proposes the organisations that a published text names without their consent. A text that was published before proposes
 * nothing again unless a person sends it; then it returns a problem for each organisation that has declined meanwhile.
 */
export async function proposeNamed(
  tx: Db,
  { owners, proposed }: SettledText,
  { practiceId, slug, number, changed, frontMatter, by, language }: Proposing,
): Promise<Problem[]> {
  if (!changed && !by) return [];
  const problems: Problem[] = [];
  const proposerId = proposerOf(owners, by?.organisationId ?? null);
  for (const named of proposed) {
    const added = await addProposal(tx, { practiceId, organisationId: named.id, proposerId, number });
    if (added === "added" && by) await recordOwnerAct(tx, by, slug, "propose-co-owner", named.slug);
    if (added !== "declined") continue;
    const place = frontMatter.places[`alsoBy.${frontMatter.alsoBy.indexOf(named.slug)}`] ?? frontMatter.places.alsoBy;
    problems.push({
      ...(place ?? { line: 1, column: 1 }),
      message: texts(language).publish.coOwnerDeclined(named.slug),
    });
  }
  return problems;
}
