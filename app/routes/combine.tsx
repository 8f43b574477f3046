import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { mayWrite } from "#app/people/policy.ts";
import { type Choice, combine, readTwoTexts } from "#app/practices/writing/combine.server.ts";
import { differencesOf } from "#app/practices/writing/differences.server.ts";
import { href } from "#app/routes.ts";
import { metadataView } from "#app/ui/metadata-view.ts";
import { CombinePage } from "#app/ui/writing/combine-page.tsx";
import { draftPlace } from "./writing.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, formToken } = requireSignedIn(request, context);
  if (!mayWrite(actor)) throw forbidden();
  const { language } = readRequest(request);
  const id = idOf(params.number);
  const two = await readTwoTexts(context.site.db, actor, id);
  if (!two) throw redirect(href(language, "draft", "", id));
  const { draft, mine, other } = two;
  const { site } = context;
  const difference = await differencesOf(site.db, { compiler: site.compiler, language }, two);
  return {
    ...{ language, formToken, id, version: draft.version, mine, other: other.source, otherKind: other.kind },
    difference:
      difference.kind === "source"
        ? difference
        : { ...difference, metadata: metadataView(difference.metadata, await site.catalogue(), language) },
    otherVersion: other.kind === "draft" ? other.version : other.number,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = requireSignedIn(request, context);
  const { language } = readRequest(request);
  const form = await readForm(request);
  const source = field(form, "lahde");
  if (!isOwnForm(form, context)) return data({ fault: "expired" as const, source }, { status: 422 });
  const choices: Record<string, Choice> = {
    oma: { keep: "mine" },
    toinen: { keep: "other" },
    molemmat: { keep: "both", source },
  };
  const act = form.get("teko") ?? "";
  const choice = Object.hasOwn(choices, act) ? choices[act] : undefined;
  if (!choice) throw new Response(null, { status: 400 });
  const seen = { version: Number(form.get("versio")), other: Number(form.get("toinen-versio")) };
  const result = await combine(context.site.db, actor, idOf(params.number), seen, choice);
  if (result.ok) return redirect(result.id === null ? href(language, "own") : href(language, "draft", "", result.id));
  if (result.fault === "moved") return data({ fault: "moved" as const, source }, { status: 409 });
  throw notFound();
}

function idOf(number: string | undefined): number {
  const place = draftPlace(number);
  return place.kind === "draft" ? place.id : 0;
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((t) => t.writing.combine.title);

export default function Combine() {
  return <CombinePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
