import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { field, isOwnForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { readUploadForm } from "#app/http/upload/upload.server.ts";
import { metadataView } from "#app/pages/history/shared/metadata-view.ts";
import { mayWrite } from "#app/people/policy.ts";
import { compareConflict } from "#app/practices/writing/compare-conflict.server.ts";
import { type ConflictChoice, readConflict, settleConflict } from "#app/practices/writing/conflict.server.ts";
import { href } from "#app/routes.ts";
import { draftId } from "../load.server.ts";
import { texts } from "../texts.ts";
import { type CombineFault, CombinePage, type CombineView } from "./page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const id = draftId(params.number);
  if (context.answeredByAction) return { language, id, view: null };
  const { actor } = requireSignedIn(request, context);
  if (!mayWrite(actor)) throw forbidden();
  const view = await viewOf(request, context, id);
  if (!view) throw redirect(href(language, "draft", "", id));
  return { language, id, view };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const { site, signedIn } = context;
  const id = draftId(params.number);
  const { form, tooLarge, discard } = await readUploadForm(request, site.files, { acceptFiles: false });
  await discard();
  const source = field(form, "lahde");
  // Whatever stops it, the text that was put together comes back.
  const giveBack = async (fault: CombineFault, status: number) => {
    context.answeredByAction = true;
    return data({ fault, source, view: await viewOf(request, context, id) }, { status });
  };
  if (!signedIn) return giveBack("signed-out", 422);
  if (!isOwnForm(form, context)) return giveBack("expired", 422);
  if (tooLarge) return giveBack("too-large", 413);
  const choice = choiceIn(form.get("teko") ?? "", source);
  if (!choice) throw new Response(null, { status: 400 });
  const seen = {
    version: Number(form.get("versio")),
    kind: form.get("toinen-laji") === "draft" ? ("draft" as const) : ("published" as const),
    other: Number(form.get("toinen-versio")),
  };
  const result = await settleConflict(site.db, signedIn.actor, id, seen, choice);
  if (result.ok) return redirect(result.id === null ? href(language, "own") : href(language, "draft", "", result.id));
  if (result.fault === "moved" || source !== "") return giveBack("moved", 409);
  throw notFound();
}

function choiceIn(act: string, source: string): ConflictChoice | null {
  if (act === "oma") return { keep: "mine" };
  if (act === "toinen") return { keep: "other" };
  return act === "molemmat" ? { keep: "both", source } : null;
}

/** The two texts and what differs; null for who may not see them, or when nothing stands against the draft any more. */
async function viewOf(request: Request, { site, signedIn }: AppLoadContext, id: number): Promise<CombineView | null> {
  const { language } = readRequest(request);
  const two = signedIn && (await readConflict(site.db, signedIn.actor, id));
  if (!two) return null;
  const { draft, mine, other } = two;
  const difference = await compareConflict(site.db, { compiler: site.compiler, language }, two);
  return {
    formToken: signedIn.formToken,
    version: draft.version,
    mine,
    other: other.source,
    otherKind: other.kind,
    difference:
      difference.kind === "source"
        ? difference
        : { ...difference, metadata: metadataView(difference.metadata, await site.catalogue(), language) },
    otherVersion: other.kind === "draft" ? other.version : other.number,
  };
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).combine.title);

export default function Combine() {
  const { view, ...loaded } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CombinePage {...loaded} view={refused ? refused.view : view} refused={refused} />;
}
