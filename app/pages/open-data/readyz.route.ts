import type { LoaderFunctionArgs } from "@remix-run/node";

/**
 * `GET /readyz`: 200 when the open database is the file that is there, a write goes through, the folder of files and
 * search answer; otherwise 503 with `faults`, which say what does not. `warnings` do not keep the site from serving.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  const { site } = context;
  const { faults, warnings } = await site.health();
  const headers = { "Cache-Control": "no-store" };
  if (faults.length > 0) return Response.json({ ready: false, faults, warnings }, { status: 503, headers });
  const catalogue = await site.catalogue();
  return Response.json(
    {
      ready: true,
      practices: catalogue.cards.length,
      content: site.versions.version(),
      // An index of an older content version is enough.
      searchIndex: site.search.version(),
      analyser: site.search.analyser(),
      warnings,
    },
    { headers },
  );
}
