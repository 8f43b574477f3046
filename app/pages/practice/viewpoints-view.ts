import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { sharedViewpoints } from "#app/practices/viewpoints.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** The viewpoints of TEAviisari that a practice strengthens. */
export interface ViewpointsView {
  /** Who has classified the practice: its author, or the editors of a text from public sources. */
  by: "writer" | "editors";
  viewpoints: { slug: string; name: string; others: number; href: string }[];
}

/** The viewpoints with names, and links to other practices that strengthen them; unknown viewpoints are left out. */
export function viewpointsView(card: PracticeCard, catalogue: Catalogue, language: Language): ViewpointsView {
  return {
    by: card.origin === "public-sources" ? "editors" : "writer",
    viewpoints: sharedViewpoints(card, catalogue.cards).flatMap(({ slug, others }) => {
      const name = catalogue.vocabulary.viewpoints.get(slug)?.[language];
      return name ? [{ slug, name, others, href: `${href(language, "practices")}?nakokulma=${slug}` }] : [];
    }),
  };
}
