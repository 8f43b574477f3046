/**
 * Undoes consonant gradation: both grades of a stem get one spelling (kunta, kunna- → kunna; tuki, tue- → tu'e). Words
 * are folded (ä → a, ö → o). The result is an index key and is never shown.
 */

/** Strong or weak consonant cluster before the last vowel of a stem → the spelling that both grades share. */
const CLUSTERS = new Map([
  ["nt", "nn"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["mp", "mm"],
  ["nk", "ng"],
  ["lp", "lv"],
  ["rp", "rv"],
  ["lk", "l"],
  ["rk", "r"],
  ["ht", "hd"],
  ["k", "'"],
  ["p", "v"],
  ["t", "d"],
]);

/** Clusters that also have one spelling before -e and -i: vete-/vede-/vesi, kertomukse-/kertomus, valitse-/valita. */
const CLUSTERS_BEFORE_E = new Map([
  ["d", "s"],
  ["t", "s"],
  ["ks", "s"],
  ["ts", "s"],
  ["lj", "l"],
  ["rj", "r"],
  ["hd", "hs"],
  ["hk", "h"],
  ["ht", "hs"],
  ["lt", "ls"],
  ["nt", "ns"],
  ["nn", "ns"],
  ["rt", "rs"],
  ["kt", "s"],
  ["h", "s"],
]);

/** Vowel pairs that occur between syllables only where gradation dropped a k: tue-, jao-, ia-. */
const HIATUS = /(?:^|[^aeiouy])(?:ae|ao|ea|eo|ia|io|oa|oe|ua|ue|ye|ya)$/;

const HEAD_AND_CLUSTER = /^(.*?)([^aeiouy']*)$/;

function canonicalCluster(cluster: string, vowel: string): string {
  const single = cluster.replace(/(k|p|t)\1$/, "$1");
  const beforeE = vowel === "e" ? CLUSTERS_BEFORE_E.get(single) : undefined;
  return beforeE ?? CLUSTERS.get(single) ?? single;
}

/**
 * The spelling that both grades of a stem share. `stem` comes without its last vowel; `vowel` is the class of that
 * vowel (see `CLASS` in loose-keys.ts).
 */
export function canonicalStem(stem: string, vowel: "a" | "e" | "o" | "u"): string {
  if (HIATUS.test(stem + vowel)) return `${stem}'${vowel}`;
  const [, head = "", cluster = ""] = HEAD_AND_CLUSTER.exec(stem) ?? [];
  // The first cluster of a word has no gradation: te-, maa-.
  const last = head === "" ? cluster : canonicalCluster(cluster, vowel);
  return head.replace(/(k|p|t)\1/g, "$1") + last + vowel;
}
