import type { LoaderFunctionArgs } from "@remix-run/node";
import { href } from "#app/routes.ts";

/** `GET /api/v1/search?q=&limit=`: open, read-only. `limit` is 1–100, 20 when absent. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const limit = limitIn(params.get("limit"));
  const { site } = context;
  const [catalogue, answer] = await Promise.all([
    site.catalogue(),
    site.search.search(params.get("q") ?? "", { limit }),
  ]);
  const byId = new Map(catalogue.cards.map((card) => [card.id, card]));
  const results = answer.hits.flatMap(({ practiceId, score }) => {
    const card = byId.get(practiceId);
    if (!card) return [];
    const { slug, title, organisations, summary } = card;
    const url = site.publicUrl + href("fi", "practice", slug);
    return [{ slug, title, organisation: organisations[0] ?? null, summary, url, score }];
  });
  // What is gone from the catalogue while the index is a moment older is neither shown nor counted.
  const total = answer.total - (answer.hits.length - results.length);
  return Response.json({ total, results }, { headers: { "Cache-Control": "no-store" } });
}

function limitIn(text: string | null): number {
  const number = Number(text ?? 20);
  return Number.isFinite(number) ? Math.min(Math.max(Math.trunc(number), 1), 100) : 20;
}
