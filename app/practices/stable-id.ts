import { createHash } from "node:crypto";
import type { PracticeCard } from "./card.ts";

/**
 * An identifier of a practice for the outer world, as a name-based UUID. It stays the same in every language, over
 * every revision and when the site moves to another address, and differs between sites that use the same slug.
 * `slug` is the one the practice was first published under.
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
