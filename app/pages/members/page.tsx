import { formatDate, formatMonth, formatNumber } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { ListQuery } from "#app/practices/list/list-query.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { LinkView } from "#app/ui/card-view.ts";
import { LikenessChoice } from "#app/ui/likeness/choice.tsx";
import type { LikenessView } from "#app/ui/likeness/view.ts";
import type { MapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";
import { MembersMap } from "./map.tsx";
import { texts } from "./texts.ts";

type Member = LinkView & {
  region: string | null;
  population: number | null;
  whoDesignated: boolean;
  practices: number;
  /** What it has in common with the organisation that the list is compared to. */
  why: string | null;
};

interface MembersProps {
  language: Language;
  query: ListQuery;
  likeness: LikenessView;
  map: MapView;
  municipalities: Member[];
  counties: Member[];
  others: Member[];
  seen: string | null;
  populationDate: string | null;
}

/** The members of the network on a map and in lists, and other organisations that have practices. */
export function MembersPage(props: MembersProps) {
  const { language, query, likeness, map, municipalities, counties, others, seen, populationDate } = props;
  const t = texts(language);
  return (
    <>
      <Breadcrumb language={language} current={t.title} />
      <h1>{t.title}</h1>
      {seen && <p className="lead">{t.lead(municipalities.length, counties.length, formatMonth(language, seen))}</p>}
      <LikenessChoice page="members" language={language} query={query} likeness={likeness} />
      <div className="map-and-list">
        <MembersMap language={language} map={map} notOnMap={counties} skipTo="#kunnat" />
        <MemberList id="kunnat" title={t.municipalities} members={municipalities} language={language} />
      </div>
      <MemberList id="hyvinvointialueet" title={t.counties} members={counties} language={language} />
      {others.length > 0 && (
        <MemberList id="muut" title={t.others} lead={t.othersLead} members={others} language={language} />
      )}
      {populationDate && <p className="small">{t.populationAt(formatDate(language, populationDate))}</p>}
    </>
  );
}

function MemberList({
  id,
  title,
  lead,
  members,
  language,
}: {
  id: string;
  title: string;
  lead?: string;
  members: Member[];
  language: Language;
}) {
  const t = texts(language);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({members.length})
      </h2>
      {lead && <p>{lead}</p>}
      <ul className="tiles">
        {members.map((member) => (
          <li key={member.href}>
            <a href={member.href}>{member.name}</a>
            {member.whoDesignated && <span className="badge">{t.whoBadge}</span>}
            <span className="small">
              {[
                member.region,
                member.population && t.inhabitants(formatNumber(language, member.population)),
                member.practices > 0 ? sharedTexts(language).words.practiceCount(member.practices) : t.noPractices,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {member.why && <span className="alike small">{member.why}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
