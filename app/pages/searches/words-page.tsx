import { sharedTexts } from "#app/i18n/shared.ts";
import { AdminMenu } from "#app/pages/admin/shared/menu.tsx";
import { href } from "#app/routes.ts";
import type { WordRefusal } from "#app/searches/faults.ts";
import type { SubjectKind } from "#app/searches/subjects.ts";
import { type WordAct, type WordFields, wordActs } from "#app/searches/word-acts.ts";
import { Faults, FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import { AddSubjectWords, AddWord, subjectGroups } from "./words-forms.tsx";

export interface SearchWordsProps {
  language: Language;
  formToken: string;
  done: "added" | "addedAll" | "removed" | null;
  /** The word to put into the form, from the list of searches without results; or "". */
  suggested: string;
  words: { id: number; word: string; means: string }[];
  /** By kind and in their order. */
  subjects: { id: string; kind: SubjectKind; name: string; words: string[] }[];
  builtIn: { word: string; means: string[] }[];
  answer?: {
    act: WordAct;
    typed: WordFields;
    refusal: WordRefusal | { field: null; fault: "expired" };
  };
}

/** The synonyms of the search: the coordinator's, those of themes and terms, and those built into the program. */
export function SearchWordsPage(props: SearchWordsProps) {
  const { language, done, answer, words, builtIn } = props;
  const t = texts(language).words;
  return (
    <>
      <h1>{sharedTexts(language).words.searchVocabulary}</h1>
      <AdminMenu language={language} />
      <p className="lead">{t.lead}</p>
      <p className="measure">{t.example}</p>
      {done && !answer && (
        <p className="notice done" role="status">
          {t.done[done]}
        </p>
      )}
      {answer && <Faults>{faultLine(answer.refusal.fault, language)}</Faults>}
      <h2>{t.own}</h2>
      {words.length === 0 ? (
        <p>{t.ownNone}</p>
      ) : (
        <ul className="words">
          {words.map(({ id, word, means }) => (
            <li key={id}>
              <span>{t.means(word, means)}</span>
              <Remove {...props} act="remove-word" fields={{ numero: String(id) }} name={t.removeNamed(word, means)} />
            </li>
          ))}
        </ul>
      )}
      <AddWord {...props} />
      <h2>{t.subjects}</h2>
      <p className="measure">{t.subjectsLead}</p>
      <AddSubjectWords {...props} />
      {subjectGroups(props).map((group) => (
        <section key={group.kind} className="subject-words">
          <h3>{group.name}</h3>
          {group.subjects.map((subject) => (
            <WordsOfSubject key={subject.id} {...props} subject={subject} />
          ))}
        </section>
      ))}
      <h2>{t.builtIn}</h2>
      <p>{t.builtInLead}</p>
      <ul className="tiles">
        {builtIn.map(({ word, means }) => (
          <li key={word}>{t.means(word, means.join(", "))}</li>
        ))}
      </ul>
    </>
  );
}

function WordsOfSubject({ subject, ...props }: SearchWordsProps & { subject: SearchWordsProps["subjects"][number] }) {
  const t = texts(props.language).words;
  return (
    <>
      <h4>{subject.name}</h4>
      {subject.words.length === 0 ? (
        <p className="small">{t.subjectNone}</p>
      ) : (
        <ul className="words">
          {subject.words.map((word) => (
            <li key={word}>
              <span>{word}</span>
              <Remove
                {...props}
                act="remove-subject-word"
                fields={{ kohde: subject.id, sana: word }}
                name={t.removeFromSubject(word, subject.name)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function faultLine(fault: string, language: Language): string {
  const t = sharedTexts(language);
  if (fault === "expired") return t.faults.expired;
  return fault === "gone" ? texts(language).words.faults.gone : t.faults.title;
}

interface RemoveProps {
  language: Language;
  formToken: string;
  act: WordAct;
  fields: Record<string, string>;
  /** The button's accessible name, which says what is removed. */
  name: string;
}

function Remove({ language, formToken, act, fields, name }: RemoveProps) {
  return (
    <form method="post" action={href(language, "searchWords")}>
      <FormToken value={formToken} />
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button type="submit" name="teko" value={wordActs[act]} className="link" aria-label={name}>
        {texts(language).words.remove}
      </button>
    </form>
  );
}
