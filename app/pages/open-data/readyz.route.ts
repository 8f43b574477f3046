import type { LoaderFunctionArgs } from "@remix-run/node";

/** The database answers and the search index is there: the site can be sent readers. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { site } = context;
  const catalogue = await site.catalogue();
  // Whatever version it is of: an older index answers too.
  await site.search.ready();
  return Response.json(
    {
      ready: true,
      practices: catalogue.cards.length,
      content: catalogue.version,
      searchIndex: site.search.version(),
      analyser: site.search.analyser(),
    },
    { headers: { "Cache-Control": "no-store" } },
  );
}
