import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { mayWrite } from "#app/people/policy.ts";
import { partFields, partsOfText, placeParts } from "#app/practices/writing/distribute-text.ts";
import { type Draft, readDraft, saveDraft } from "#app/practices/writing/drafts.server.ts";
import { textIn } from "#app/practices/writing/typed.ts";
import { href } from "#app/routes.ts";
import { draftId } from "../load.server.ts";
import { texts } from "../texts.ts";
import { DistributePage } from "./page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = readRequest(request);
  const { actor, formToken } = requireSignedIn(request, context);
  if (!mayWrite(actor)) throw forbidden();
  const draft = await draftOf(params.number, (id) => readDraft(context.site.db, actor, id));
  const parts = partsOfText(textIn(draft.typed, "koko-teksti"));
  if (parts.length === 0) throw redirect(href(language, "draft", "", draft.id));
  return { language, id: draft.id, version: draft.version, formToken, parts };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { language } = readRequest(request);
  const { actor } = requireSignedIn(request, context);
  const form = await readForm(request);
  const draft = await draftOf(params.number, (id) => readDraft(context.site.db, actor, id));
  if (!isOwnForm(form, context)) return data({ fault: "expired" as const }, { status: 422 });
  // The parts are those of another text by now: the author looks again.
  if (Number(form.get("versio")) !== draft.version) return data({ fault: "moved" as const }, { status: 409 });
  const parts = partsOfText(textIn(draft.typed, "koko-teksti"));
  const placed = parts.map(({ field, text }, index) => {
    const name = form.get(`paikka-${index}`);
    return { field: name === "" ? null : (partFields.find((it) => it === name) ?? field), text };
  });
  const typed = placeParts(draft.typed, placed);
  const { id, version } = draft;
  await saveDraft(
    context.site.db,
    actor,
    { id, version, base: null, page: randomUUID(), mode: "form", typed },
    { practice: null },
  );
  return redirect(`${href(language, "draft", "", id)}?tehty=jaettu#sisalto-osat`);
}

async function draftOf(number: string | undefined, read: (id: number) => Promise<Draft | null>): Promise<Draft> {
  const draft = await read(draftId(number));
  if (!draft) throw notFound();
  return draft;
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).distribute.title);

export default function Distribute() {
  const refused = useActionData<typeof action>();
  return <DistributePage {...useLoaderData<typeof loader>()} fault={refused?.fault ?? null} />;
}
