import {
  type ActionFunction,
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type ServerBuild,
} from "@remix-run/node";
import type { UnsavedReason } from "#app/ui/unsaved.ts";
import { isToSignIn } from "./access.ts";
import { isUrlEncoded, readBody } from "./forms.server.ts";
import { isWritingAddress } from "./guard.ts";
import { isSecret, isTyped, unsavedReason, unsavedStatus } from "./unsaved.ts";
import { textLimits } from "./upload/upload-text.ts";

type Fields = [name: string, value: string][];

/**
 * A build whose actions never lose what was typed. When an action fails, or its form is too large or was sent without a
 * session, the action is called once more with `context.unsaved` set. Then `isOwnForm` refuses the form, so that the
 * action answers with its own page and the form filled in, and `Faults` on that page says why nothing was saved. An
 * action that cannot do this is answered with the error page, which shows the typed texts and can send them again.
 * Forms with files are not kept in memory: `pages/writing` gives them back itself, with `unsavedReason`.
 */
export function withFormDoor(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action;
    return [id, action ? { ...route, module: { ...route.module, action: guarded(action) } } : route];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function guarded(action: ActionFunction): ActionFunction {
  return async (args) => {
    const { request, context } = args;
    if (!isUrlEncoded(request)) return action(args);
    const body = await readBody(request);
    const again = () => action({ ...args, request: withBody(request, body) });
    const fields = [...new URLSearchParams(body.toString("utf8"))];
    const outcome = isTooLarge(request, fields) ? "too-large" : await attempt(again, context);
    if (typeof outcome === "object") return outcome.result;
    if (outcome === "signed-out" && !fields.some(isTyped)) return again();
    return giveBack(again, context, outcome, fields);
  };
}

/** Whether there is more text than a form may have. The writing form says so itself, beside what it has saved. */
function isTooLarge(request: Request, fields: Fields): boolean {
  const bytes = fields.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);
  return bytes > textLimits.nominal && !isWritingAddress(new URL(request.url).pathname);
}

/** The action's result, or why the form could not be saved. Throws the responses that the action throws. */
async function attempt(
  act: () => ReturnType<ActionFunction>,
  context: AppLoadContext,
): Promise<{ result: unknown } | UnsavedReason> {
  try {
    return { result: await act() };
  } catch (error) {
    if (error instanceof Response) {
      if (isToSignIn(error)) return "signed-out";
      throw error;
    }
    context.report(error, context.requestId);
    return unsavedReason(error);
  }
}

async function giveBack(
  again: () => ReturnType<ActionFunction>,
  context: AppLoadContext,
  reason: UnsavedReason,
  fields: Fields,
): Promise<unknown> {
  context.unsaved = {
    reason,
    fields: fields.filter(([name]) => !isSecret(name)),
    typed: [...new Set(fields.filter(isTyped).map(([name]) => name))],
    hadSecrets: fields.some(([name]) => isSecret(name)),
  };
  context.answeredByAction = true;
  const status = unsavedStatus(reason);
  const page = await Promise.resolve(again()).catch(() => null);
  if (isPage(page)) return data(page.data, { ...page.init, status });
  throw new Response(null, { status });
}

interface ActionPage {
  type: "DataWithResponseInit";
  data: unknown;
  init: ResponseInit | null;
}

/** Whether an action answers with its page, as after a refusal: `data(…)` with a status of a refusal. */
function isPage(result: unknown): result is ActionPage {
  const page = result as ActionPage | null;
  return page?.type === "DataWithResponseInit" && (page.init?.status ?? 200) >= 400;
}

function withBody(request: Request, body: Buffer): ActionFunctionArgs["request"] {
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, body: new Uint8Array(body), signal });
}
