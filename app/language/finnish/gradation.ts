/** Consonant gradation and vowel harmony of Finnish, by the grammar. Stems end in a vowel. */

const CLUSTER = /^(.*?)([^aeiouyäö]*)([aeiouyäö]+)$/;

const WEAK: Record<string, string> = {
  nt: "nn",
  lt: "ll",
  rt: "rr",
  mp: "mm",
  nk: "ng",
  ht: "hd",
  lp: "lv",
  rp: "rv",
  p: "v",
  t: "d",
};
const STRONG: [RegExp, string][] = [
  [/nn$/, "nt"],
  [/ll$/, "lt"],
  [/rr$/, "rt"],
  [/mm$/, "mp"],
  [/ng$/, "nk"],
  [/hd$/, "ht"],
  [/([lr])v$/, "$1p"],
  [/([lr])j$/, "$1k"],
  [/v$/, "p"],
  [/d$/, "t"],
  [/([aeiouyäölnrm]|^)([kpt])$/, "$1$2$2"],
];

/** Splits a stem into what precedes its last consonants, those consonants, and the vowels after them. */
function split(stem: string): [head: string, cluster: string, tail: string] {
  const [, head = "", cluster = "", tail = ""] = CLUSTER.exec(stem) ?? [];
  return [head, cluster, tail];
}

/** The weak grade of a strong stem: kunta → kunna, tuke → tue, arke → arje. */
export function weaken(stem: string): string {
  const at = stem.length - (/([aeiouyäö])\1$/.test(stem) ? 2 : 1);
  const tail = stem.slice(at);
  const [, head = "", cluster = ""] = /^(.*?)([^aeiouyäö]*)$/.exec(stem.slice(0, at)) ?? [];
  if (head === "" || cluster === "") return stem;
  const double = /^(.*)(kk|pp|tt)$/.exec(cluster);
  if (double) return head + double[1] + (double[2] ?? "").charAt(0) + tail;
  const plain = WEAK[cluster];
  if (plain !== undefined) return head + plain + tail;
  const last = head.at(-1) ?? "";
  if (cluster === "k") {
    if (/^[uy]/.test(tail) && last === tail.charAt(0)) return `${head}v${tail}`;
    if (/(?:^|[^r])[ao]i$/.test(head) && /^a/.test(tail)) return `${head.slice(0, -1)}j${tail}`;
    return head + tail;
  }
  if (/^[lr]k$/.test(cluster)) return head + cluster.charAt(0) + (tail === "e" ? "j" : "") + tail;
  if (cluster === "hk") return stem;
  return stem;
}

/** The strong stems that a weak stem may belong to; the stem itself comes last. */
export function strengthen(stem: string): string[] {
  const [head, cluster, tail] = split(stem);
  if (cluster === "") return [`${head}k${tail}`, stem];
  const found = STRONG.filter(([pattern]) => pattern.test(cluster)).map(
    ([pattern, to]) => head + cluster.replace(pattern, to) + tail,
  );
  return [...found, stem];
}

/** Replaces A, O and U of an ending by vowel harmony with the word: taloA → taloa, kyläA → kylää. */
export function harmonise(form: string, word: string): string {
  const last = /[aouäöy](?=[^aouäöy]*$)/.exec(word)?.[0] ?? "ä";
  const front = "äöy".includes(last);
  return form.replace(/[AOU]/g, (it) => (front ? { A: "ä", O: "ö", U: "y" }[it] : it.toLowerCase()) ?? it);
}

export function syllables(word: string): number {
  return word.match(/[aeiouyäö]+/g)?.length ?? 0;
}
