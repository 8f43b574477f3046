/** Stop words of the three languages, folded: a query ignores them unless it has no other words. */
const STOPWORDS = new Set(
  `ja tai seka eli etta on ei ovat ole oli se ne joka jotka mita mika miten kuinka kun jos niin myos vai kanssa
och eller som en ett den det de att i pa av for med till fran hur vad om ar inte ut
and or the a an of to in on for with from how what is are by at be as`.split(/\s+/),
);

export function isStopword(folded: string): boolean {
  return STOPWORDS.has(folded);
}
