import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { metaFrom } from "#app/http/meta.ts";
import { readRequest } from "#app/http/page.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { practicesWithInaccessibleFiles } from "#app/practices/inaccessible-files.server.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { LegalPage } from "./legal-page.tsx";
import { texts } from "./texts.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  context.dependsOn("practices");
  const practices = await practicesWithInaccessibleFiles(context.site.db);
  return { language: readRequest(request).language, facts: context.site.legal, practices };
}

export const meta = metaFrom<Awaited<ReturnType<typeof loader>>>(({ language }) => ({
  title: sharedTexts(language).legal.accessibility,
  description: texts(language).legal.accessibility.lead,
}));

export default function Accessibility() {
  const { practices, ...props } = useLoaderData<typeof loader>();
  return (
    <LegalPage page="accessibility" {...props}>
      <InaccessibleFiles language={props.language} practices={practices} />
    </LegalPage>
  );
}

/** The practices with PDFs that their authors have marked as not accessible; nothing when there are none. */
function InaccessibleFiles({
  language,
  practices,
}: {
  language: Language;
  practices: { slug: string; title: string }[];
}) {
  if (practices.length === 0) return null;
  const t = texts(language).legal;
  return (
    <section aria-labelledby="pdf-tiedostot">
      <h2 id="pdf-tiedostot">{t.inaccessibleFiles.title}</h2>
      <p>{t.inaccessibleFiles.lead}</p>
      <ul>
        {practices.map(({ slug, title }) => (
          <li key={slug}>
            <a href={href(language, "practice", slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
