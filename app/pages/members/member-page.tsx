import { formatMonth } from "#app/i18n/format.ts";
import { Adopted } from "#app/pages/adoptions/shared/adopted.tsx";
import type { AdoptedView } from "#app/pages/adoptions/shared/adopted-view.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { CardView } from "#app/ui/card-view.ts";
import type { FactView } from "#app/ui/fact-rows.ts";
import { Facts } from "#app/ui/facts.tsx";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { CardList } from "#app/ui/practice-card.tsx";
import type { Language, OrganisationKind } from "#db/schema.ts";
import { AlikeAndUntried, ExchangeLine } from "./shared/own-municipality.tsx";
import type { OwnMunicipalityView } from "./shared/own-municipality-view.ts";
import { type SimilarMember, SimilarMembers } from "./similar.tsx";
import { texts } from "./texts.ts";

interface MemberProps {
  language: Language;
  slug: string;
  name: string;
  kind: OrganisationKind;
  /** Month (YYYY-MM) of the source that lists the organisation as a member; null when it is not a member. */
  seen: string | null;
  whoDesignated: boolean;
  facts: FactView[];
  cards: CardView[];
  similar: SimilarMember[];
  /** Its adoptions of others' practices, as far as this reader may see them. */
  adopted: AdoptedView[];
  municipality: OwnMunicipalityView;
}

/** The page of an organisation: facts, practices, adoptions, similar members. */
export function MemberPage(props: MemberProps) {
  const { language, slug, name, kind, seen, whoDesignated, facts, cards, adopted, similar, municipality } = props;
  const t = texts(language).member;
  const membership = seen ? t.isMember(formatMonth(language, seen)) : t.notMember;
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={[{ name: texts(language).title, href: href(language, "members") }]}
        current={name}
      />
      <p className="kind">{t.kinds[kind]}</p>
      <h1>{name}</h1>
      {kind !== "coordinator" && (
        <p className="lead">
          {membership}
          {whoDesignated && ` · ${texts(language).whoBadge}`}
        </p>
      )}
      {facts.length > 0 && (
        <section aria-labelledby="perustiedot" className="facts-card wide">
          <h2 id="perustiedot">{t.facts}</h2>
          <Facts facts={facts} />
        </section>
      )}
      <section aria-labelledby="kaytannot">
        <h2 id="kaytannot">
          {t.practices} ({cards.length})
        </h2>
        {cards.length > 0 ? <CardList cards={cards} language={language} heading="h3" /> : <p>{t.none}</p>}
        <FeedLink language={language} feed="memberFeed" slug={slug} />
      </section>
      <Adopted language={language} adopted={adopted} />
      <ExchangeLine language={language} name={municipality.name} exchange={municipality.exchange} />
      {cards.length === 0 && (
        <p>
          <a href={`${href(language, "about")}#jaa`}>{t.noneHow}</a>
        </p>
      )}
      <SimilarMembers language={language} similar={similar} />
      <AlikeAndUntried language={language} {...municipality} heading="h2" />
    </>
  );
}
