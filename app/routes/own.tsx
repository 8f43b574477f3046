import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listAdoptionDrafts } from "#app/adoptions/drafts.server.ts";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { requireSignedIn } from "#app/http/access.ts";
import { isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sessionCookie } from "#app/http/session-cookie.ts";
import { mayWrite } from "#app/people/policy.ts";
import { endSession, endSessions, listSessions } from "#app/people/sessions.server.ts";
import { changePassword } from "#app/people/sign-in.server.ts";
import { listDrafts } from "#app/practices/writing/list-drafts.server.ts";
import { href } from "#app/routes.ts";
import { ownAdoptionsView } from "#app/ui/own-adoptions-view.ts";
import { OwnPage } from "#app/ui/own-page.tsx";
import { ownPracticesView } from "#app/ui/own-practices-view.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = requireSignedIn(request, context);
  const { language, url } = readRequest(request);
  const catalogue = await context.site.catalogue();
  const organisation = catalogue.organisations.get(signedIn.organisation);
  return {
    language,
    formToken: signedIn.formToken,
    name: signedIn.name,
    email: signedIn.email,
    organisation: organisation?.[language] ?? signedIn.organisation,
    roles: signedIn.actor.roles,
    hasPassword: !signedIn.demo,
    sessionId: signedIn.sessionId,
    sessions: await listSessions(context.site.db, signedIn.actor.id),
    drafts: mayWrite(signedIn.actor) ? await listDrafts(context.site.db, signedIn.actor) : null,
    done: url.searchParams.get("tehty"),
    practices: mayWrite(signedIn.actor) ? ownPracticesView(signedIn.organisation, catalogue, language) : null,
    adoptions: mayWrite(signedIn.actor)
      ? ownAdoptionsView(
          await readAdoptions(context.site.db, catalogue, signedIn.actor, { organisation: signedIn.organisation }),
          await listAdoptionDrafts(context.site.db, signedIn.actor.id),
          catalogue,
          language,
        )
      : null,
    confirmed: Number(url.searchParams.get("maara")) || 0,
    left: Number(url.searchParams.get("jai")) || 0,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, sessionId } = requireSignedIn(request, context);
  const { language } = readRequest(request);
  const form = await readForm(request);
  const { db, publicUrl } = context.site;
  const back = (done: string) => `${href(language, "own")}?tehty=${done}`;
  if (!isOwnForm(form, context)) return data({ fault: "expired" as const }, { status: 422 });
  switch (form.get("teko")) {
    case "paata": {
      await endSession(db, actor.id, Number(form.get("kirjautuminen")));
      return redirect(back("paatetty"));
    }
    case "paata-muut": {
      await endSessions(db, actor.id, sessionId);
      return redirect(back("paatetty"));
    }
    case "paata-kaikki": {
      await endSessions(db, actor.id);
      return redirect(href(language, "home"), { headers: { "Set-Cookie": sessionCookie(null, publicUrl) } });
    }
    case "salasana": {
      const from = { address: context.address, browser: request.headers.get("User-Agent") ?? "" };
      const words = { old: form.get("vanha") ?? "", next: form.get("uusi") ?? "" };
      const result = await changePassword(db, context.site.throttle, actor.id, words, from);
      if (!result.ok) return data({ fault: result.fault }, { status: 422 });
      return redirect(back("vaihdettu"), { headers: { "Set-Cookie": sessionCookie(result.token, publicUrl) } });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((t) => t.own.title);

export default function Own() {
  return <OwnPage {...useLoaderData<typeof loader>()} fault={useActionData<typeof action>()?.fault} />;
}
