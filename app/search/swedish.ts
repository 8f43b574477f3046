/**
 * The Swedish stemmer of the Snowball project (https://snowballstem.org/algorithms/swedish/stemmer.html, BSD licence),
 * written anew after its description for words whose å, ä and ö are folded away.
 */

const INFLECTION =
  /(?:heterna|hetens|anden|arnas|ernas|ornas|andes|andet|arens|heten|heter|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e)$/;
const GENITIVE = /([bcdfghjklmnoprtvy])s$/;
const DOUBLED = /(?:dd|gd|nn|dt|gt|kt|tt)$/;
const DERIVED = /(?:lig|els|ig)$/;

/** The stem of a folded Swedish word: what stands before R1 is never touched. */
export function swedishStem(word: string): string {
  const start = /^[^aeiouy]*[aeiouy]+[^aeiouy]/.exec(word)?.[0].length ?? word.length;
  const cut = Math.max(start, 3);
  const head = word.slice(0, cut);
  let tail = word.slice(cut);
  if (INFLECTION.test(tail)) tail = tail.replace(INFLECTION, "");
  else if (tail.endsWith("s") && GENITIVE.test(head + tail)) tail = tail.slice(0, -1);
  if (DOUBLED.test(tail)) tail = tail.slice(0, -1);
  if (DERIVED.test(tail)) tail = tail.replace(DERIVED, "");
  else tail = tail.replace(/lost$/, "los").replace(/fullt$/, "full");
  return head + tail;
}
