import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isListName } from "#app/board/list-names.ts";
import { readList } from "#app/board/read.server.ts";
import { requireRight } from "#app/http/access.ts";
import { metaFrom } from "#app/http/meta.ts";
import { notFound } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { BoardListPage } from "./list-page.tsx";
import { boardListView, listTitle } from "./list-view.ts";
import { boardRequest } from "./load.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = requireRight(request, context, isCoordinator);
  const name = params.slug;
  if (!isListName(name)) throw notFound();
  const { language, catalogue, query, now } = await boardRequest(request, context);
  const { db, adoptions } = context.site;
  const list = await readList(db, catalogue, () => adoptions(catalogue, actor), actor, name, query, now);
  return boardListView(list, { name, query, language, catalogue, now });
}

export const headers = privateHeaders;
export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ name, language }) => ({
  title: listTitle(name, language),
  noIndex: true,
}));

export default function BoardList() {
  return <BoardListPage {...useLoaderData<typeof loader>()} />;
}
