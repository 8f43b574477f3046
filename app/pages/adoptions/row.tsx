import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { type AdoptionView, type AnswerView, comparedColumns } from "./shared/view.ts";
import { texts } from "./texts.ts";

interface RowProps {
  language: Language;
  card: AdoptionView;
}

/** One card of the comparison: a row on a wide screen, a block on a narrow one and for screen readers. */
export function AdoptionRow({ language, card }: RowProps) {
  const t = texts(language).section;
  const filled = comparedColumns.filter((column) => card.columns[column].length > 0);
  return (
    <li id={card.anchor} className="adoption">
      <div className="adoption-who">
        <h4>{card.href ? <a href={card.href}>{card.name}</a> : card.name}</h4>
        <p>
          <strong>{card.status}</strong>
          {card.years && ` ${card.years}`}
          {card.size && <span className="small adoption-size">{card.size}</span>}
        </p>
        {card.likenessText && <p className="alike">{card.likenessText}</p>}
        {(card.starter || card.membersOnly || card.demo) && (
          <p className="badges">
            {card.demo && <span className="badge">{sharedTexts(language).adoptions.demo}</span>}
            {card.starter && <span className="badge">{card.starter}</span>}
            {card.membersOnly && <span className="badge">{sharedTexts(language).adoptions.membersOnly}</span>}
          </p>
        )}
        <p className="small adoption-links">
          {card.ownPractice && (
            <a href={card.ownPractice.href} aria-label={t.ownOf(card.name)}>
              {t.own}
            </a>
          )}
          {card.card && (
            <a href={card.card} aria-label={t.cardOf(card.name)}>
              {t.card}
            </a>
          )}
        </p>
      </div>
      {filled.map((column) => (
        <div key={column} className={`adoption-cell ${column}`}>
          <h5>{t.columns[column]}</h5>
          <Answers language={language} answers={card.columns[column]} />
        </div>
      ))}
      {filled.length === 0 && <p className="adoption-untold count">{sharedTexts(language).adoptions.untold}</p>}
    </li>
  );
}

/** The answers of a card as a list of names and texts. */
export function Answers({ language, answers }: { language: Language; answers: AnswerView[] }) {
  const { membersOnly } = sharedTexts(language).adoptions;
  return (
    <dl>
      {answers.map((it) => (
        <div key={it.name} className={it.membersOnly ? "for-members" : undefined}>
          <dt>
            {it.name}
            {it.membersOnly && <span className="badge">{membersOnly}</span>}
          </dt>
          <dd lang={it.lang ?? undefined} className="as-written">
            {it.text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
