/**
 * Endings of Finnish words, folded (ä → a, ö → o): clitics, possessives, cases, persons, participles. The rules follow
 * the grammar. In each group the first rule that fits applies; it gives several stems where a form is ambiguous.
 */
export interface Stem {
  stem: string;
  /** The last i of the stem may mark the plural or the past tense. */
  maybePlural: boolean;
}

/** An ending with what must precede it, and what replaces it; `+` in front of a stem means `maybePlural`. */
type Rule = readonly [pattern: RegExp, ...stems: string[]];

const CLITIC = /^(.{4,}(?:[aeiouy]|[aeiouy][nt]|ss[ae]))(?:kin|kaan)$/;
const POSSESSIVES: Rule[] = [
  [/^(.{3,}(?:ss|st|ll|lt|n|tt))a(?:an|ni|si|nsa|mme|nne)$/, "$1a"],
  [/^(.{3,}ll)e(?:en|ni|si|nsa|mme|nne)$/, "$1e"],
  [/^(.{3,}ks)e(?:en|ni|si|nsa|mme|nne)$/, "$1i"],
  [/^(.{3,}[aeiouy])(?:nsa|mme|nne)$/, "$1"],
];

/** Cases of nouns and adjectives. */
const CASES: Rule[] = [
  [/^(.+)nen$/, "$1se"],
  [/^(.{2,}[aeiouy])tt(?:oman|omia|omat|omassa|omien|omasta|omalle|omalla|omaksi|omuuden)$/, "$1toma"],
  [/^(.{3,})ton$/, "$1toma", "$1to"],
  [/^(.*)lasten$/, "$1lapse"],
  [/^(.{3,}|ia)(?:ssa|lla|lle)$/, "+$1"],
  [/^(.{2,})lta$/, "+$1", "$1l"],
  [/^(.+[aeiouy])sta$/, "+$1", "$1s"],
  [/^(.+)sta$/, "+$1"],
  [/^(.+[aeiouy])(?:ksi|kse)$/, "+$1"],
  [/^(.*(?:[uyo]|u[aeiouy]))tta$/, "$1t", "$1", "$1tta"],
  [/^(.+[aeiouy])tta$/, "$1", "$1tta"],
  [/^(.+([aeiouy])\2)seen$/, "$1"],
  [/^(.+[aeiouy]i)siin$/, "+$1"],
  [/^(.+[aeiouy]i)hin$/, "+$1"],
  [/^(.+([aeiouy]))h\2n$/, "$1"],
  [/^(.+[aeouy]i)(?:den|tten|ta|na)$/, "+$1"],
  [/^(.+i)en$/, "+$1"],
  [/^(.+[aeiouy])jen$/, "+$1i"],
  [/^(.+[nlrs])ten$/, "$1"],
  [/^(.+[euoy])ja$/, "+$1i", "$1ja"],
  [/^(.+([aeiou]|y)\2)n$/, "$1"],
  [/^(.{2,}[aeiouy])na$/, "+$1", "$1na"],
  [/^(.{2,}(?:[nlrh]|[aeu]o|io|uu|yo|uo|ie|aa))ta$/, "$1", "$1ta"],
  [/^(.+(?:[aeo]|t|el)i)n$/, "$1", "$1me"],
  [/^(.+[aeiouy])[nt]$/, "$1"],
  [/^(.{2,}i)aan$/, "+$1", "$1a"],
  [/^(.+i)a$/, "+$1", "$1a"],
  [/^(.+[euoy])a$/, "$1", "$1a"],
  [/^(.+[aei])s$/, "$1s", "$1"],
];

/** Persons, tenses, infinitives and participles of verbs. Tried beside the cases: a form may be either. */
const VERBS: Rule[] = [
  [/^(.{2,}[eou]|.+[aeuy]i)lla$/, "$1l"],
  [/^(.+va)lta$/, "$1lta"],
  [/^(.+)nne$/, "$1nne"],
  [/^(.{2,}[^a]a)ta$/, "$1"],
  [/^(.{2,}[^aeiouy][uo])ta$/, "$1a"],
  [/^(.{2,}[^aeiouy]e)ta$/, "$1a", "$1ne"],
  [/^(.{2,}[^aeiouy]i)t(?:a|aan|tiin|tava.*|tu.*|ty.*)$/, "$1ts", "$1"],
  [/^(.{2,}i)d(?:a|aan|essa|en)$/, "+$1"],
  [/^(.{2,}[aeuoy])d(?:a|aan)$/, "$1"],
  [/^(.{2,}s)t(?:aan|iin|ava.*)$/, "$1"],
  [/^(.{2,}([lrn]))\2(?:aan|iin)$/, "$1"],
  [/^(.{2,}[aeouy])ttav(?:a|at|an|aa|aksi|ana|assa|asta|alla|aan|i[aes].*)$/, "$1", "$1a", "$1tta"],
  [
    /^(.{2,})e(?:taan|ttiin|ttaisi.*|ttav[ai].*|ttu.*|tty.*|tu[nt]|ty[nt]|tuissa|tyissa|tulla|tylla|mpi|mpaa|mm[ai].*|mpi[ae].*)$/,
    "$1a",
    "$1e",
  ],
  [/^(.{2,}[aouy])(?:taan|ttiin|ttaisi.*|ttav[ai].*|ttu.*|tty.*|mpi|mpaa|mm[ai].*|mpi[ae].*)$/, "$1", "$1a"],
  [/^(.{2,}[aouey])nn(?:ut|yt|ee.*)$/, "$1", "$1a"],
  [/^(.{2,}[aeiouy])n(?:ut|yt|ee(?!n$).*|een)$/, "$1"],
  [/^(.{2,}([lrs]))\2(?:ut|yt|ee.*)$/, "$1"],
  [/^(.{3,}[aeiouy])v(?:a|at|an|aa|aksi|ana|assa|asta|alla|aan|i[aes].*)$/, "$1"],
  [/^(.{2,}[aeiouy])m(?:aan|assa|asta|alla|atta|inen|is.*)$/, "$1"],
  [/^(.*[aeiouy][^aeiouy]+[aou])si(?:n|t|vat|mme)?$/, "$1", "$1a"],
  [/^(.{2,}[ts]t)i(?:n|t|vat|mme)?$/, "$1a"],
  [/^(.{2,})isi(?:n|t|vat|mme)?$/, "$1"],
  [/^(.{2,}[uy])i(?:n|t|vat|mme)?$/, "$1"],
  [/^(.{2,}o)i(?:n|t|vat|mme)?$/, "$1", "+$1i"],
];

/** The possible stems of a folded word once its endings have been cut; at least one. */
export function stripEndings(word: string): Stem[] {
  const withoutClitic = CLITIC.exec(word)?.[1] ?? word;
  const withoutPossessive = firstMatch(POSSESSIVES, withoutClitic)[0] ?? withoutClitic;
  const nouns = firstMatch(CASES, withoutPossessive);
  const stems = [...(nouns.length > 0 ? nouns : [withoutPossessive]), ...firstMatch(VERBS, withoutClitic)];
  return stems.map((stem) =>
    stem.startsWith("+") ? { stem: stem.slice(1), maybePlural: true } : { stem, maybePlural: false },
  );
}

/** The stems by the first rule that fits; empty when none does. */
function firstMatch(rules: Rule[], word: string): string[] {
  for (const [pattern, ...stems] of rules) {
    if (pattern.test(word)) return stems.map((stem) => word.replace(pattern, stem));
  }
  return [];
}
