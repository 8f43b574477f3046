import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { considerationsOf } from "#app/adoptions/considering.ts";
import { listAdoptionDrafts } from "#app/adoptions/drafts.server.ts";
import { listRemovedAdoptions } from "#app/adoptions/remove.server.ts";
import { listPutQuestions } from "#app/comments/put-questions.server.ts";
import { requireSignedIn } from "#app/http/access.ts";
import { isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sessionCookie } from "#app/http/session-cookie.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { considerationViews } from "#app/pages/adoptions/shared/considering.tsx";
import { ownAdoptionsView } from "#app/pages/adoptions/shared/own-view.ts";
import { putQuestionsView } from "#app/pages/discussion/shared/put-questions-view.ts";
import { readOwnMunicipality } from "#app/pages/members/shared/load-own-municipality.server.ts";
import { ownPracticesView } from "#app/pages/owning/shared/own-practices-view.ts";
import { mayWrite } from "#app/people/policy.ts";
import { endSession, endSessions, listSessions } from "#app/people/sessions.server.ts";
import { changePassword } from "#app/people/sign-in.server.ts";
import { listDrafts } from "#app/practices/writing/list-drafts.server.ts";
import { href } from "#app/routes.ts";
import { OwnPage } from "./page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = requireSignedIn(request, context);
  const { language, url } = readRequest(request);
  const catalogue = await context.site.catalogue();
  const organisation = catalogue.organisations.get(signedIn.organisation);
  if (!organisation) throw notFound();
  const { db } = context.site;
  const { adoptions, municipality } = await readOwnMunicipality(context, organisation, language);
  const own = adoptions.filter((it) => it.organisation === signedIn.organisation);
  const { actor } = signedIn;
  return {
    language,
    formToken: signedIn.formToken,
    name: signedIn.name,
    email: signedIn.email,
    organisation: organisation[language],
    roles: signedIn.actor.roles,
    hasPassword: !signedIn.demo,
    sessionId: signedIn.sessionId,
    sessions: await listSessions(context.site.db, signedIn.actor.id),
    drafts: mayWrite(signedIn.actor) ? await listDrafts(context.site.db, signedIn.actor) : null,
    done: url.searchParams.get("tehty"),
    practices: mayWrite(signedIn.actor) ? ownPracticesView(signedIn.organisation, catalogue, language) : null,
    adoptions: mayWrite(actor)
      ? ownAdoptionsView(
          own,
          await listAdoptionDrafts(db, actor.id),
          await listRemovedAdoptions(db, actor.organisationId),
          catalogue,
          language,
        )
      : null,
    questions: mayWrite(actor)
      ? putQuestionsView(await listPutQuestions(db, actor.organisationId), catalogue, language)
      : null,
    considerations: considerationViews(considerationsOf(signedIn.organisation, adoptions), catalogue, language),
    municipality,
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
      const passwords = { old: form.get("vanha") ?? "", next: form.get("uusi") ?? "" };
      const result = await changePassword(db, context.site.throttle, actor.id, passwords, from);
      if (!result.ok) return data({ fault: result.fault }, { status: 422 });
      return redirect(back("vaihdettu"), { headers: { "Set-Cookie": sessionCookie(result.token, publicUrl) } });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => sharedTexts(language).words.own);

export default function Own() {
  return <OwnPage {...useLoaderData<typeof loader>()} fault={useActionData<typeof action>()?.fault} />;
}
