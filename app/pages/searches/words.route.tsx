import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseId } from "#app/comments/tasks.ts";
import { forbidden, requireRight } from "#app/http/access.ts";
import { field, isOwnForm, readForm } from "#app/http/forms.server.ts";
import { readRequest } from "#app/http/page.ts";
import { privateHeaders } from "#app/http/private-headers.ts";
import { privateMeta } from "#app/http/private-meta.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isCoordinator } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import { tidyWords } from "#app/searches/check-word.ts";
import { performWordAct } from "#app/searches/perform-word-act.server.ts";
import { listSubjectWords } from "#app/searches/subject-words.server.ts";
import { subjectId } from "#app/searches/subjects.ts";
import { type WordAct, wordActOf } from "#app/searches/word-acts.ts";
import { builtInWords, listWords } from "#app/searches/words.server.ts";
import { SearchWordsPage } from "./words-page.tsx";

/** What the page says has been done, in its address. */
const afterAct: Record<WordAct, string> = {
  "add-word": "lisays",
  "add-subject-words": "lisaykset",
  "remove-word": "poisto",
  "remove-subject-word": "poisto",
};
const doneWords: ReadonlyMap<string, "added" | "addedAll" | "removed"> = new Map([
  ["lisays", "added"],
  ["lisaykset", "addedAll"],
  ["poisto", "removed"],
]);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { formToken } = requireRight(request, context, isCoordinator);
  const { language, url } = readRequest(request);
  const { db } = context.site;
  const done = url.searchParams.get("tehty");
  return {
    language,
    formToken,
    done: doneWords.get(done ?? "") ?? null,
    /** Given by the links in the list of searches without results. */
    suggested: tidyWords(url.searchParams.get("sana") ?? "").slice(0, 100),
    words: await listWords(db),
    subjects: (await listSubjectWords(db)).map(({ kind, slug, words, ...names }) => ({
      id: subjectId(kind, slug),
      kind,
      name: names[language],
      words,
    })),
    builtIn: builtInWords(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = requireRight(request, context, isCoordinator);
  const { language } = readRequest(request);
  const form = await readForm(request);
  const act = wordActOf(field(form, "teko"));
  if (act === null) throw new Response(null, { status: 400 });
  const typed = {
    word: field(form, "sana"),
    means: field(form, "merkitys"),
    subject: field(form, "kohde"),
    words: field(form, "sanat"),
  };
  const refuse = <R,>(refusal: R) => data({ act, typed, refusal }, { status: 422 });
  if (!isOwnForm(form, context)) return refuse({ field: null, fault: "expired" as const });
  const result = await performWordAct(context.site.db, actor, act, parseId(field(form, "numero")) ?? 0, typed);
  if (result.ok) {
    await context.site.checkForChanges();
    return redirect(`${href(language, "searchWords")}?tehty=${afterAct[act]}`);
  }
  if (result.fault === "forbidden") throw forbidden();
  return refuse(result);
}

export const headers = privateHeaders;
export const meta = privateMeta<Awaited<ReturnType<typeof loader>>>(
  (language) => sharedTexts(language).words.searchVocabulary,
);

export default function SearchWords() {
  return <SearchWordsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
