import type { CountedLink } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { OwnMunicipalityView } from "./own-municipality-view.ts";

type Props = OwnMunicipalityView & { language: Language };

/** The reader's own organisation among the others, on the page "Oma". */
export function OwnMunicipality(props: Props) {
  const { language, name, page, exchange } = props;
  const t = texts(language).ownMunicipality;
  const { published, gathered, applied, appliers } = exchange;
  return (
    <section aria-labelledby="oma-kunta">
      <h2 id="oma-kunta">{t.title(name)}</h2>
      <p>
        {published > 0 ? t.given.told(published) : t.given.toldNone} {gathered > 0 && t.given.gathered(gathered)}{" "}
        {applied > 0 ? t.given.taken(applied) : t.given.takenNone} {appliers > 0 && t.given.takers(appliers)}
      </p>
      {page && (
        <p>
          <a href={page}>{t.page}</a>
        </p>
      )}
      <AlikeAndUntried {...props} heading="h3" />
    </section>
  );
}

/** Public sentences on the practices that an organisation has given and taken; nothing when there are none. */
export function ExchangeLine({ language, name, exchange }: Pick<Props, "language" | "name" | "exchange">) {
  const t = texts(language).ownMunicipality.member;
  const { gathered, applied, appliers } = exchange;
  if (applied + appliers === 0) return null;
  return (
    <p>
      {gathered > 0 && t.gathered(gathered)} {applied > 0 && t.taken(name, applied)}{" "}
      {appliers > 0 && t.takers(appliers)}
    </p>
  );
}

/** Practices of similar organisations, and themes and topics that no organisation of the same size has. */
export function AlikeAndUntried({ heading: Heading, ...props }: Props & { heading: "h2" | "h3" }) {
  const { language, isCounty, alike, all, untried } = props;
  const t = texts(language).ownMunicipality;
  return (
    <>
      {alike.length > 0 && (
        <section aria-labelledby="samankaltaiset-tekevat">
          <Heading id="samankaltaiset-tekevat">{isCounty ? t.alike.titleCounty : t.alike.title}</Heading>
          <p>{t.alike.lead(props.name)}</p>
          <ul className="rows">
            {alike.map((it) => (
              <li key={it.href}>
                <span>
                  <a href={it.href} lang={it.titleLanguage}>
                    {it.title}
                  </a>
                  <span className="small">
                    <strong>{it.who}</strong> · {it.why}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {all && (
        <p>
          <a href={all}>{t.alike.all}</a>
        </p>
      )}
      {untried && (
        <section aria-labelledby="ei-viela-ole">
          <Heading id="ei-viela-ole">{isCounty ? t.untried.titleCounty : t.untried.title}</Heading>
          <p>{isCounty ? t.untried.leadCounty : t.untried.lead(untried.size)}</p>
          <Links language={language} title={t.untried.themes} links={untried.themes} />
          <Links language={language} title={t.untried.topics} links={untried.topics} />
        </section>
      )}
    </>
  );
}

type LinksProps = { language: Language; title: string; links: CountedLink[] };

function Links({ language, title, links }: LinksProps) {
  const t = texts(language).ownMunicipality.untried;
  if (links.length === 0) return null;
  return (
    <>
      <p className="links-title">
        <strong>{title}</strong>
      </p>
      <ul className="plain">
        {links.map((it) => (
          <li key={it.href}>
            <a href={it.href}>{it.name}</a> <span className="count">({t.count(it.count)})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
