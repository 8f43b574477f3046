import type { ReactNode } from "react";
import { adoptionActOf } from "#app/adoptions/sent.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { Family } from "#app/pages/practice/shared/family.tsx";
import { SmallMap } from "#app/pages/spread/shared/small-map.tsx";
import type { Language } from "#db/schema.ts";
import { AdoptionRow } from "../row.tsx";
import { texts } from "../texts.ts";
import { AdoptionActs, type AdoptionActsView } from "./acts.tsx";
import { AdopterChoice } from "./adopter-choice.tsx";
import { type ConsiderationView, ConsideringNote } from "./considering.tsx";
import type { AdoptionsView } from "./summary.ts";
import { type AdoptionView, comparedColumns } from "./view.ts";

interface SectionProps extends AdoptionsView {
  language: Language;
  acts: AdoptionActsView;
  /** The others that consider it; null when the reader's organisation does not. */
  consideration: ConsiderationView | null;
}

/** The adopters of a practice: a summary with a map, contacts, and the cards side by side. */
export function AdoptionsSection(props: SectionProps) {
  const { language, count, cards, interested, acts, smallMap, likeness } = props;
  const t = texts(language).section;
  return (
    <section id="sovellukset" aria-labelledby="sovellukset-otsikko" className="adoptions">
      <h2 id="sovellukset-otsikko">{t.title}</h2>
      <Done language={language} done={acts.done} />
      {cards.length === 0 && <p>{t.none}</p>}
      {smallMap && (
        <>
          <div className="spread">
            <Summary {...props} />
            <SmallMap language={language} {...smallMap} />
            <div className="spread-choice">
              <h3 id="rinnakkain">{cards.length === 1 ? texts(language).one : t.compare}</h3>
              {(count > 1 || likeness.unknownName) && (
                <AdopterChoice language={language} likeness={likeness} listId="rinnakkain" />
              )}
            </div>
          </div>
          <div className="adoption-table">
            {/* Each answer is also named in its card; with the cards as rows, these column heads replace the names. */}
            {cards.some(hasAnswers) && (
              <div className="adoption-head" aria-hidden="true">
                <span>{t.columns.who}</span>
                {comparedColumns.map((column) => (
                  <span key={column}>{t.columns[column]}</span>
                ))}
              </div>
            )}
            <ul className="plain">
              {cards.map((card) => (
                <AdoptionRow key={card.anchor} language={language} card={card} />
              ))}
            </ul>
          </div>
          {count > cards.length && (
            <p>
              {texts(language).moreCards(cards.length, count)}{" "}
              <a href={smallMap.href}>{sharedTexts(language).words.seeSpread}</a>
            </p>
          )}
        </>
      )}
      {interested.length > 0 && (
        <>
          <h3>{t.interested}</h3>
          {!props.consideration && <p>{t.interestedMore}</p>}
          <ul>
            {interested.map((it) => (
              <li key={it.anchor} id={it.anchor}>
                {it.href ? <a href={it.href}>{it.name}</a> : it.name}
                {it.contact && (
                  <>
                    {": "}
                    <span lang={it.lang}>{it.contact}</span>
                  </>
                )}{" "}
                {it.membersOnly && <span className="badge">{sharedTexts(language).adoptions.membersOnly}</span>}{" "}
                {it.demo && <span className="badge">{sharedTexts(language).adoptions.demo}</span>}{" "}
                {it.card && (
                  <a href={it.card} aria-label={t.cardOf(it.name)}>
                    {t.card}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <ConsideringNote language={language} consideration={props.consideration} />
      <Family language={language} family={props.family} />
      <AdoptionActs language={language} {...acts} />
    </section>
  );
}

function hasAnswers({ columns }: AdoptionView): boolean {
  return comparedColumns.some((column) => columns[column].length > 0);
}

function Summary({ language, count, statuses, regions, sizes, newest, contacts, moreContacts }: SectionProps) {
  const t = texts(language).section;
  const more = texts(language);
  const rows: [name: string, values: ReactNode[]][] = [
    [t.count(count), statuses],
    [more.where, regions],
    [t.sizes, sizes],
    [t.newest, newest ? [<Newest key="uusin" {...newest} />] : []],
    [
      t.ask,
      [
        ...contacts.map((it) => (
          <span key={it.name}>
            {it.name}: <span lang={it.lang}>{it.contact}</span>
          </span>
        )),
        ...(moreContacts > 0 ? [more.moreToAsk(moreContacts)] : []),
      ],
    ],
  ];
  return (
    <dl className="adoption-summary">
      {rows
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map((value, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once.
              <dd key={index}>{value}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

function Done({ language, done }: { language: Language; done: string | null }) {
  const act = adoptionActOf(done);
  return act && <p role="status">{texts(language).act.done[act]}</p>;
}

function Newest({ name, href, date }: NonNullable<AdoptionsView["newest"]>) {
  return (
    <>
      {href ? <a href={href}>{name}</a> : name}, {date}
    </>
  );
}
