/**
 * Consonant gradation levelled out: every grade of a stem gets one spelling (kunta, kunna- → kunna; tuki, tue- → tu'e).
 * Words come folded (ä → a, ö → o): the canon is a key, never shown.
 */

/** Strong or weak cluster before the stem's last vowel → the spelling both share. */
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

/** Before -e and -i more falls together: vete-/vede-/vesi, kertomukse-/kertomus, valitse-/valita. */
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

/** Vowel pairs that only a vanished k leaves between syllables: tue-, jao-, ia-. */
const HIATUS = /(?:^|[^aeiouy])(?:ae|ao|ea|eo|ia|io|oa|oe|ua|ue|ye|ya)$/;

const HEAD = /^(.*?)([^aeiouy']*)$/;

function level(cluster: string, vowel: string): string {
  const bare = cluster.replace(/(k|p|t)\1$/, "$1");
  const soft = vowel === "e" ? CLUSTERS_BEFORE_E.get(bare) : undefined;
  return soft ?? CLUSTERS.get(bare) ?? bare;
}

/** The key of a stem that ends in the given class of vowel: `stem` without that vowel, its last cluster levelled. */
export function canon(stem: string, vowel: "a" | "e" | "o" | "u"): string {
  if (HIATUS.test(stem + vowel)) return `${stem}'${vowel}`;
  const [, head = "", cluster = ""] = HEAD.exec(stem) ?? [];
  // A word's first cluster is not a stem's end: te-, maa-.
  const levelled = head === "" ? cluster : level(cluster, vowel);
  return head.replace(/(k|p|t)\1/g, "$1") + levelled + vowel;
}
