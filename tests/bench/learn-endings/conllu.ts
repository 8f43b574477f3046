import { createHash } from "node:crypto";

/** A word of a treebank: its form in the text, its base form with `#` between the members of a compound, its class. */
export interface TreebankWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
}

export interface Sentence {
  text: string;
  words: TreebankWord[];
}

/** The sentences of a CoNLL-U file. Multiword tokens (1-2) and empty nodes (1.1) are left out. */
export function readConllu(source: string): Sentence[] {
  const sentences: Sentence[] = [];
  let text = "";
  let words: TreebankWord[] = [];
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

/** The number, 0 to 9, of the tenth that a sentence belongs to. It depends on the text of the sentence alone. */
export function bucketOf({ text }: Sentence): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) % BUCKETS;
}

/** Tenths that are learned from; the other fifth of the sentences is held out for measuring. */
export const LEARNED_BUCKETS = 8;

export function isHeldOut(sentence: Sentence): boolean {
  return bucketOf(sentence) >= LEARNED_BUCKETS;
}
