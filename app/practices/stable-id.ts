import { createHash } from "node:crypto";
import type { PracticeCard } from "./card.ts";

/**
 * A permanent identifier of a practice for feeds and other systems, as a name-based UUID. It is the same for all
 * languages and revisions and does not depend on the site's address; sites that use the same slug have different ones.
 * `slug` is the slug that the practice was first published under.
 */
export function stableId({ slug, createdAt }: Pick<PracticeCard, "slug" | "createdAt">): string {
  const hex = createHash("sha256").update(`vertaiskunta practice ${slug} ${createdAt}`).digest("hex");
  // Version 8 (own kind of name-based), variant 10xx, as RFC 9562 lays them out.
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join("-")}`;
}
