/**
 * The Swedish stemmer of the Snowball project (https://snowballstem.org/algorithms/swedish/stemmer.html, BSD licence),
 * implemented from its description. The word may have å, ä and ö or be folded.
 */

const INFLECTION =
  /(?:heterna|hetens|anden|arnas|ernas|ornas|andes|andet|arens|heten|heter|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e)$/;
const GENITIVE = /([bcdfghjklmnoprtvy])s$/;
const DOUBLED = /(?:dd|gd|nn|dt|gt|kt|tt)$/;
const DERIVED = /(?:lig|els|ig)$/;

/** The Snowball stem of a Swedish word in lower case; the part before the region R1 is left as it is. */
export function swedishStem(word: string): string {
  const start = /^[^aeiouyåäö]*[aeiouyåäö]+[^aeiouyåäö]/.exec(word)?.[0].length ?? word.length;
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

const ENDINGS: [RegExp, string][] = [
  [/het(?:er|en|erna)$/, "het"],
  [/(?:arna|orna|erna|aren|are|ande)$/, ""],
  [/(?:ena|ana|ade)$/, ""],
  [/([dt])ern$/, "$1"],
  [/(?:en|et|ar|or|er|an)$/, ""],
  // strategin, ekonomin; but medicin, vitamin.
  [/((?:[aeo]g|erg|nom|[ao]f|at|ap|or|tr|ant|art)i)n$/, "$1"],
  [/((?:[ai]l|ell|isk|ig|iv|bar|sam))t$/, "$1"],
  [/[ae]$/, ""],
];

/** Stems of plurals with a changed vowel, as they are after their ending has been cut. */
const CHANGED: Record<string, string> = {
  böck: "bok",
  fött: "fot",
  män: "man",
  nätt: "natt",
  städ: "stad",
  händ: "hand",
  länd: "land",
  rött: "rot",
};
const CHANGES = new RegExp(`(?:${Object.keys(CHANGED).join("|")})$`);

/**
 * The base that the forms of a Swedish word share, the definite forms of every declension included (område, området,
 * områden, områdena → områd), which the Snowball stemmer keeps apart. The word is in lower case with its diacritics.
 */
export function swedishBase(word: string): string {
  const form = word.length > 4 && GENITIVE.test(word.replace(/[aeo]s$/, "ns")) ? word.replace(/s$/, "") : word;
  if (form.endsWith("het")) return form;
  for (const [ending, replacement] of ENDINGS) {
    const bare = form.replace(ending, replacement);
    if (bare !== form && bare.length >= 3 && /[aeiouyåäö]/.test(bare)) return normalisedStem(bare);
  }
  return normalisedStem(form);
}

/** One spelling for vännen and vän, föräldrar and förälder, vattnet and vatten, regler and regel, städer and stad. */
function normalisedStem(bare: string): string {
  const stem = bare
    .replace(/(?<=..)([mn])\1$/, "$1")
    .replace(/(?<=.)([dtg])r$/, "$1")
    .replace(/(?<=..)([kpt])n$/, "$1")
    .replace(/([bcdfgkmnptv])l$/, "$1el");
  return stem.replace(CHANGES, (changed) => CHANGED[changed] ?? changed);
}
