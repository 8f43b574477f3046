import { slugProblem } from "../slug.ts";

/** Slugs for a new practice in order of preference: of its title, of title and organisation, of title and a number. */
export function* slugsFor(title: string, organisation: string): Generator<string> {
  const plain = slugify(title) || "kaytanto";
  for (const candidate of [plain, shorten(`${plain.slice(0, 78 - organisation.length)}-${organisation}`)]) {
    if (slugProblem(candidate, "fi") === null) yield candidate;
  }
  for (let number = 2; number < 1_000; number++) yield shorten(`${plain.slice(0, 70)}-${number}`);
}

/** `Mielen hyvinvoinnin ABC` → `mielen-hyvinvoinnin-abc`: a–z, digits and hyphens, at most 60 characters. */
export function slugify(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return shorten(plain.replace(/[^a-z0-9]+/g, "-").slice(0, 60));
}

function shorten(slug: string): string {
  return slug.replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
}
