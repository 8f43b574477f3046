/** Words that carry no subject in the three languages, folded: they narrow no query unless it has nothing else. */
const STOPWORDS = new Set(
  `ja tai seka eli etta on ei ovat ole oli se ne joka jotka mita mika miten kuinka kun jos niin myos vai kanssa
och eller som en ett den det de att i pa av for med till fran hur vad om ar inte ut
and or the a an of to in on for with from how what is are by at be as`.split(/\s+/),
);

export function isStopword(folded: string): boolean {
  return STOPWORDS.has(folded);
}
