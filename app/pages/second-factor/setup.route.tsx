import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccount } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { retryHeaders } from "#app/http/retry-headers.ts";
import { isSecret, newSecret } from "#app/people/second-factor/codes.server.ts";
import { readFactor, renewRecoveryCodes, turnOff, turnOn } from "#app/people/second-factor/factor.server.ts";
import { href } from "#app/routes.ts";
import type { RefusedCode } from "./code-field.tsx";
import { FactorPage } from "./setup-page.tsx";
import { setupView } from "./setup-view.server.ts";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const account = requireAccount(request, context);
  // Demo people sign in by links without a password, and share their accounts.
  if (account.demo) throw notFound();
  const { language, url } = readRequest(request);
  const factor = await readFactor(context.site.db, account.actor.id);
  return {
    language,
    formToken: account.formToken,
    factor,
    setup: factor ? null : setupView(newSecret(), account.email),
    required: context.lacksSecondFactor,
    turnedOff: url.searchParams.get("tehty") === "pois",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, email, demo } = requireAccount(request, context);
  if (demo) throw notFound();
  const { language } = readRequest(request);
  const form = await readForm(request);
  const { db } = context.site;
  const secret = field(form, "salaisuus");
  const refuse = (fault: RefusedCode["fault"], waitSeconds = 0) => {
    // The app may have this secret already: it stays while the code is tried again.
    const setup = isSecret(secret) ? setupView(secret, email) : null;
    const headers: Record<string, string> = waitSeconds > 0 ? { "Retry-After": String(waitSeconds) } : {};
    const status = fault === "wait" ? 429 : 422;
    return data({ codes: null, refused: { fault, waitSeconds }, setup }, { status, headers });
  };
  const show = (codes: string[]) => ({ codes, refused: null, setup: null });
  if (!isOwnForm(form, context)) return refuse("expired");
  const proof = { personId: actor.id, typed: field(form, "koodi"), address: context.address };
  switch (form.get("teko")) {
    case "kayttoon": {
      const result = await turnOn(db, proof, secret);
      return result.ok ? show(result.codes) : refuse(result.fault);
    }
    case "uudet-koodit": {
      const result = await renewRecoveryCodes(db, proof);
      return result.ok ? show(result.value) : refuse(result.fault, result.waitSeconds);
    }
    case "pois": {
      const result = await turnOff(db, proof);
      if (!result.ok) return refuse(result.fault, result.waitSeconds);
      return redirect(`${href(language, "secondFactor")}?tehty=pois`);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const headers = retryHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>((language) => texts(language).title);

export default function SecondFactor() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <FactorPage
      {...loaded}
      setup={loaded.setup && (answer?.setup ?? loaded.setup)}
      codes={answer?.codes ?? null}
      refused={answer?.refused ?? null}
    />
  );
}
