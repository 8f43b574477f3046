import { createHash } from "node:crypto";

/** One word of a treebank: as it stands, its base form with `#` between the members of a compound, its word class. */
export interface TreeWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
}

export interface Sentence {
  text: string;
  words: TreeWord[];
}

/** The sentences of a CoNLL-U file; joined words (1-2) and empty nodes (1.1) are left out. */
export function readConllu(source: string): Sentence[] {
  const sentences: Sentence[] = [];
  let text = "";
  let words: TreeWord[] = [];
  for (const line of `${source}\n\n`.split(/\r?\n/)) {
    if (line.startsWith("# text = ")) text = line.slice(9);
    if (line === "" && words.length > 0) {
      sentences.push({ text: text || words.map(({ form }) => form).join(" "), words });
      text = "";
      words = [];
    }
    const [id = "", form = "", lemma = "", upos = "", , feats = ""] = line.split("\t");
    if (/^\d+$/.test(id)) words.push({ form, lemma, upos, feats });
  }
  return sentences;
}

const BUCKETS = 10;

/** Which tenth of the sentences this one falls into: by its text alone, so the same everywhere. */
export function bucketOf({ text }: Sentence): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) % BUCKETS;
}

/** Four fifths are learned from; the rest is never looked at while learning. */
export const LEARNED_BUCKETS = 8;

export function isUnseen(sentence: Sentence): boolean {
  return bucketOf(sentence) >= LEARNED_BUCKETS;
}
