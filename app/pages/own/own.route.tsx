import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forbidden, originOf, requireAccount } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sessionCookie, signedInHeaders } from "#app/http/session-cookie.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { changePassword } from "#app/people/change-password.server.ts";
import type { PasswordFault } from "#app/people/faults.ts";
import { changeOwn, requestAddress } from "#app/people/own.server.ts";
import { endSession, endSessions, listSessions } from "#app/people/sessions.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { loadMember } from "./load.server.ts";
import { OwnPage } from "./page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const account = requireAccount(request, context);
  const { language, url } = readRequest(request);
  const catalogue = await context.site.catalogue();
  return {
    language,
    formToken: account.formToken,
    name: account.name,
    email: account.email,
    newEmail: account.newEmail,
    ownLanguage: account.language,
    organisation: catalogue.organisations.get(account.organisation)?.[language] ?? account.organisation,
    roles: account.actor.roles,
    hasPassword: !account.demo,
    secondFactor: account.secondFactor,
    sessionId: account.sessionId,
    sessions: await listSessions(context.site.db, account.actor.id),
    done: url.searchParams.get("tehty"),
    member: await loadMember(context, language, url),
  };
}

const passwordStatuses: Partial<Record<PasswordFault, number>> = { wait: 429, busy: 503 };

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, sessionId } = requireAccount(request, context);
  const { language } = readRequest(request);
  const form = await readForm(request);
  const { db, publicUrl } = context.site;
  const back = (done: string) => `${href(language, "own")}?tehty=${done}`;
  const typed = {
    name: field(form, "nimi"),
    language: languageIn(field(form, "kieli")),
    email: field(form, "uusi-email"),
  };
  if (!isOwnForm(form, context)) return data({ fault: "expired" as const, typed }, { status: 422 });
  switch (form.get("teko")) {
    case "tiedot":
    case "osoite": {
      // Who has no role in force may see the own data, not change them.
      if (!context.signedIn) throw forbidden();
      const asksAddress = form.get("teko") === "osoite";
      const result = asksAddress
        ? await requestAddress(db, actor.id, typed.email)
        : await changeOwn(db, actor.id, typed);
      if (!result.ok) return data({ fault: result.fault, typed }, { status: 422 });
      return redirect(back(asksAddress ? "osoite" : "tiedot"));
    }
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
      const passwords = { old: form.get("vanha") ?? "", next: form.get("uusi") ?? "" };
      const result = await changePassword(db, actor.id, passwords, originOf(request, context));
      if (!result.ok) return data({ fault: result.fault, typed }, { status: passwordStatuses[result.fault] ?? 422 });
      return redirect(back("vaihdettu"), { headers: signedInHeaders(result, publicUrl) });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

function languageIn(text: string): Language {
  return text === "sv" || text === "en" ? text : "fi";
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => sharedTexts(language).words.own);

export default function Own() {
  const answer = useActionData<typeof action>();
  return <OwnPage {...useLoaderData<typeof loader>()} fault={answer?.fault} typed={answer?.typed} />;
}
