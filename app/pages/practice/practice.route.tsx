import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isApplying } from "#app/adoptions/card.ts";
import { considerationsOf } from "#app/adoptions/considering.ts";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { readAskedOrganisations } from "#app/comments/asked-organisations.server.ts";
import { readDiscussion } from "#app/comments/read.server.ts";
import { parseId } from "#app/comments/tasks.ts";
import { clampedInteger } from "#app/http/integer-parameter.ts";
import { metaFrom } from "#app/http/meta.ts";
import { notFound, readRequest } from "#app/http/page.ts";
import { redirectFormer, withdrawnAt } from "#app/http/practice-address.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { adoptionReader } from "#app/pages/adoptions/shared/acts.tsx";
import { considerationViews } from "#app/pages/adoptions/shared/considering.tsx";
import { proposalViews } from "#app/pages/co-owners/shared/proposals-view.ts";
import { askMakersView } from "#app/pages/discussion/shared/ask-makers-view.ts";
import { WithdrawnPage } from "#app/pages/owning/shared/withdrawn-page.tsx";
import { withdrawnView } from "#app/pages/owning/shared/withdrawn-view.ts";
import { readSpread } from "#app/pages/spread/shared/load.server.ts";
import { mayWriteFor } from "#app/people/policy.ts";
import { readPicks } from "#app/picks/saved.server.ts";
import { readProposals } from "#app/practices/co-owners/proposals.server.ts";
import { readPractice } from "#app/practices/read.server.ts";
import { relatedTo } from "#app/practices/related.ts";
import { unansweredQuestions } from "#app/practices/writing/missing.ts";
import { cardView } from "#app/ui/card-view.ts";
import { factsView } from "#app/ui/facts-view.ts";
import { jsonLd } from "./json-ld.ts";
import { PracticePage } from "./page.tsx";
import { citationView } from "./shared/citation-view.ts";
import { viewpointsView } from "./viewpoints-view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language, url } = readRequest(request);
  const { slug = "" } = params;
  const { signedIn } = context;
  const catalogue = await context.site.catalogue();
  redirectFormer(request, catalogue, slug);
  const withdrawn = withdrawnAt(catalogue, slug);
  if (withdrawn) return data(withdrawnView(withdrawn, catalogue, signedIn?.actor ?? null, language), { status: 410 });
  const card = catalogue.bySlug.get(slug);
  const body = card && (await readPractice(context.site.db, slug));
  if (!card || !body) throw notFound();
  context.dependsOn("practices", `discussion:${card.id}`, `adoptions:${card.id}`);
  const related = relatedTo(card, catalogue.cards);
  const view = (it: typeof card) => cardView(it, catalogue, language);
  const discussion = await readDiscussion(context.site.db, signedIn, slug, {
    page: clampedInteger(url.searchParams.get("keskustelu"), 1, 1, 10_000),
    comment: parseId(url.searchParams.get("kommentti")),
  });
  const adoptions = await readAdoptions(context.site.db, catalogue, signedIn?.actor ?? null, { practice: slug });
  const picked = signedIn && (await readPicks(context.site.db, signedIn.actor));
  const asked = signedIn ? await readAskedOrganisations(context.site.db, slug, signedIn.actor) : [];
  const proposals = signedIn ? await readProposals(context.site.db, signedIn.actor, card.id) : [];
  const [consideration] = considerationsOf(signedIn?.organisation ?? "", adoptions);
  const mayOwn = signedIn && mayWriteFor(signedIn.actor, discussion.owners);
  return data({
    language,
    withdrawnAt: null,
    card: view(card),
    createdAt: card.createdAt,
    isModel: card.kind === "model",
    body,
    facts: factsView(card, body, adoptions.filter(isApplying).length, catalogue, language),
    citation: citationView(card, body.number, catalogue, language, context.site.publicUrl),
    data: jsonLd(card, body, related, catalogue, language, context.site.publicUrl),
    picks: picked && { formToken: signedIn.formToken, count: picked.length, isPicked: picked.includes(slug) },
    missing: unansweredQuestions({ ...card, contact: body.contact, sources: body.sources }),
    viewpoints: viewpointsView(card, catalogue, language),
    discussion,
    adoptions: {
      ...(await readSpread(context, language, card, adoptions, url)),
      consideration: considerationViews(consideration ? [consideration] : [], catalogue, language)[0] ?? null,
      acts: {
        slug,
        reader: adoptionReader(signedIn?.actor ?? null, discussion.owners),
        hasCard: adoptions.some((it) => it.organisation === signedIn?.organisation && it.starter === null),
        done: signedIn && url.searchParams.get("tehty"),
      },
    },
    asking: askMakersView(card, body, signedIn?.formToken ?? null, asked, catalogue, language),
    owner: mayOwn
      ? {
          formToken: signedIn.formToken,
          // A text from public sources cannot be confirmed: its owner takes it over instead.
          confirmable: card.origin === "public-sources" ? null : card.number,
          done: url.searchParams.get("tehty"),
        }
      : null,
    proposing: signedIn && {
      formToken: signedIn.formToken,
      proposals: proposalViews(proposals, catalogue, language),
      done: url.searchParams.get("tehty"),
    },
    ofTheme: related.ofTheme.map(view),
    ofOrganisation: related.ofOrganisation.map(view),
  });
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>["data"]>((page) =>
  page.withdrawnAt === null
    ? {
        title: page.card.title,
        description: page.card.summary,
        type: "article",
        data: page.data,
        noIndex: page.adoptions.likeness.isFromAddress || page.adoptions.likeness.unknownName !== "",
      }
    : { title: page.title, description: sharedTexts(page.language).gone.text, noIndex: true },
);

export default function Practice() {
  const page = useLoaderData<typeof loader>();
  return page.withdrawnAt === null ? <PracticePage {...page} /> : <WithdrawnPage {...page} />;
}
