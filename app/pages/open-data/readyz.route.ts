import type { LoaderFunctionArgs } from "@remix-run/node";

/** `GET /readyz`: the database answers and the search index is loaded, so that the site can serve readers. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { site } = context;
  const catalogue = await site.catalogue();
  // An index of an older content version is enough.
  await site.search.ready();
  return Response.json(
    {
      ready: true,
      practices: catalogue.cards.length,
      content: site.versions.version(),
      searchIndex: site.search.version(),
      analyser: site.search.analyser(),
    },
    { headers: { "Cache-Control": "no-store" } },
  );
}
