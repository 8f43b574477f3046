import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { WordRefusal } from "#app/searches/faults.ts";
import { type SubjectKind, subjectKinds } from "#app/searches/subjects.ts";
import { wordActs } from "#app/searches/word-acts.ts";
import { Field, FormToken, Select, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { SearchWordsProps } from "./words-page.tsx";

/** The form that adds a word and its meaning. */
export function AddWord({ language, formToken, suggested, answer }: SearchWordsProps) {
  const t = texts(language).words;
  const typed = answer?.act === "add-word" ? answer.typed : null;
  const refusal = typed && answer?.refusal;
  return (
    <form method="post" action={href(language, "searchWords")} className="form" id="lisaa" aria-labelledby="lisaa-sana">
      <h3 id="lisaa-sana">{t.add}</h3>
      <FormToken value={formToken} />
      <Field
        id="sana"
        name="sana"
        label={t.word}
        hint={t.wordHint}
        autoComplete="off"
        defaultValue={typed?.word ?? suggested}
        fault={refusal?.field === "word" ? t.faults.word[refusal.fault] : null}
      />
      <Field
        id="merkitys"
        name="merkitys"
        label={t.meaning}
        hint={t.meaningHint}
        autoComplete="off"
        defaultValue={typed?.means}
        fault={refusal?.field === "means" ? t.faults.means[refusal.fault] : null}
      />
      <button type="submit" name="teko" value={wordActs["add-word"]}>
        {t.add}
      </button>
    </form>
  );
}

/** The subjects of the page by their kinds, which have at least one, each kind with its name. */
export function subjectGroups({ language, subjects }: Pick<SearchWordsProps, "language" | "subjects">) {
  const { words } = sharedTexts(language);
  const names: Record<SubjectKind, string> = {
    theme: words.themes,
    topic: words.topics,
    "target-group": words.targetGroups,
    viewpoint: words.teaviisariViewpoints,
  };
  return subjectKinds
    .map((kind) => ({ kind, name: names[kind], subjects: subjects.filter((it) => it.kind === kind) }))
    .filter((group) => group.subjects.length > 0);
}

/** The form that adds words by which a theme or term is found. */
export function AddSubjectWords(props: SearchWordsProps) {
  const { language, formToken, answer } = props;
  const t = texts(language).words;
  const typed = answer?.act === "add-subject-words" ? answer.typed : null;
  const refusal = typed && answer?.refusal;
  const groups = subjectGroups(props).map((group) => ({
    name: group.name,
    options: group.subjects.map(({ id, name }) => ({ value: id, name })),
  }));
  return (
    <form method="post" action={href(language, "searchWords")} className="form" aria-labelledby="lisaa-sanoja">
      <h3 id="lisaa-sanoja">{t.addToSubject}</h3>
      <FormToken value={formToken} />
      <Select
        id="kohde"
        name="kohde"
        label={t.subject}
        required
        options={[{ value: "", name: t.chooseSubject }, ...groups]}
        defaultValue={typed?.subject}
        fault={refusal?.field === "subject" ? t.faults.subject[refusal.fault] : null}
      />
      <TextArea
        id="sanat"
        name="sanat"
        label={t.subjectWords}
        hint={t.subjectWordsHint}
        rows={3}
        defaultValue={typed?.words}
        fault={refusal?.field === "subject-words" ? wordFault(refusal, language) : null}
      />
      <button type="submit" name="teko" value={wordActs["add-subject-words"]}>
        {t.addToSubject}
      </button>
    </form>
  );
}

/** Characters of a refused word that are shown. */
const mostShown = 60;

function wordFault({ fault, word }: Extract<WordRefusal, { field: "subject-words" }>, language: Language): string {
  const { subject, ofWord } = texts(language).words.faults;
  if (word === "") return subject[fault];
  return ofWord(word.length > mostShown ? `${word.slice(0, mostShown)}…` : word, subject[fault]);
}
