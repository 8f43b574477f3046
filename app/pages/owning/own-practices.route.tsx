import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, requireSignedIn } from "#app/http/access.ts";
import { isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { mayWriteFor } from "#app/people/policy.ts";
import { confirmAll } from "#app/practices/owning/confirm.server.ts";
import { readSeen } from "#app/practices/owning/tasks.ts";
import { href } from "#app/routes.ts";
import { Faults } from "#app/ui/form.tsx";
import { OwnPractices } from "./shared/own-practices.tsx";
import { ownPracticesView } from "./shared/own-practices-view.ts";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation, formToken } = requireSignedIn(request, context);
  const { language, url } = readRequest(request);
  const { searchParams } = url;
  const slug = searchParams.get("jasen") ?? organisation;
  await requireOwner(context, slug);
  const view = ownPracticesView(slug, await context.site.catalogue(), language);
  if (!view) throw notFound();
  return {
    ...view,
    language,
    formToken,
    back: "kaytannot" as const,
    done: searchParams.get("tehty"),
    confirmed: Number(searchParams.get("maara")) || 0,
    left: Number(searchParams.get("jai")) || 0,
  };
}

/** Confirms the practices in the form, at the revisions that were shown. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = requireSignedIn(request, context);
  const { language } = readRequest(request);
  const { site } = context;
  const form = await readForm(request);
  const slug = form.get("organisaatio") ?? "";
  const id = await requireOwner(context, slug);
  if (!isOwnForm(form, context)) return data({ expired: true }, { status: 422 });
  const result = await confirmAll(site.db, actor, id, readSeen(form.getAll("kaytanto")));
  if (!result.ok) throw forbidden();
  await site.checkForChanges();
  const query = new URLSearchParams({ maara: String(result.confirmed), jai: String(result.left) });
  if (form.get("takaisin") === "oma") return redirect(`${href(language, "own")}?${query}#organisaation-kaytannot`);
  return redirect(`${href(language, "ownPractices")}?jasen=${slug}&${query}`);
}

/** Returns the id of the organisation. Throws 404 when there is none, and 403 when the reader does not write for it. */
async function requireOwner({ site, signedIn }: AppLoadContext, slug: string): Promise<number> {
  const organisation = (await site.catalogue()).organisations.get(slug);
  if (!organisation) throw notFound();
  if (!mayWriteFor(signedIn?.actor ?? null, [organisation.id])) throw forbidden();
  return organisation.id;
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).own.title);

export default function OwnPracticesPage() {
  const props = useLoaderData<typeof loader>();
  const isExpired = useActionData<typeof action>()?.expired ?? false;
  const { language } = props;
  const t = sharedTexts(language);
  return (
    <>
      <h1>{texts(language).own.title}</h1>
      {isExpired && <Faults>{t.faults.expired}</Faults>}
      <OwnPractices {...props} />
      <p>
        <a href={href(language, "own")}>{t.words.own}</a>
      </p>
    </>
  );
}
