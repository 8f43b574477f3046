import type { HitField } from "../types.ts";
import type { Built, BuiltIndex } from "./build-index.ts";

/** Changes with the form of what is written here: an index of another form is built anew. */
const FORM = 3;
const ALIGNED = 4;

interface Head {
  form: number;
  /** Of the program, rules and dictionary that read the words. */
  analyser: string;
  nameMark: string;
  practices: BuiltHead;
  remarks: BuiltHead;
  /** Bytes of each array that follows, in order. */
  lengths: number[];
}

interface BuiltHead {
  fields: HitField[];
  boosts: number[];
  means: number[];
  refs: string[];
  marks: string[];
}

/** An index as one run of bytes: a head in JSON and the arrays as they stand in memory. */
export function packIndex(built: BuiltIndex, analyser: string): Uint8Array<ArrayBuffer> {
  const { practices, remarks, words, tokens, nameMark } = built;
  const arrays = [
    ...arraysOf(practices),
    ...arraysOf(remarks),
    words.keys,
    words.folded.bytes,
    words.folded.ends,
    words.practices,
    tokens.until,
    tokens.starts,
    tokens.ends,
    tokens.lists,
    tokens.listEnds,
    tokens.keys,
  ];
  const lengths = arrays.map((array) => array.byteLength);
  const heads = { practices: headOf(practices), remarks: headOf(remarks) };
  const head = Buffer.from(JSON.stringify({ form: FORM, analyser, nameMark, ...heads, lengths } satisfies Head));
  const from = aligned(ALIGNED + head.length);
  const packed = new Uint8Array(lengths.reduce((sum, length) => sum + aligned(length), from));
  new Uint32Array(packed.buffer, 0, 1)[0] = head.length;
  packed.set(head, ALIGNED);
  let at = from;
  for (const array of arrays) {
    packed.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return packed;
}

/** The index in the bytes that `packIndex` made, without copying them. Throws when they are none of this form. */
export function unpackIndex(packed: Uint8Array): { index: BuiltIndex; analyser: string } {
  const { buffer, byteOffset } = packed;
  const length = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const head = JSON.parse(Buffer.from(buffer, byteOffset + ALIGNED, length).toString()) as Head;
  if (head.form !== FORM) throw new Error(`it has form ${head.form}, not ${FORM}`);
  let at = byteOffset + aligned(ALIGNED + length);
  const next = () => {
    const from = at;
    const bytes = head.lengths.shift() ?? 0;
    at += aligned(bytes);
    return {
      bytes: () => new Uint8Array(buffer, from, bytes),
      numbers: () => new Uint32Array(buffer, from, bytes / 4),
    };
  };
  const built = ({ marks, ...facts }: BuiltHead): Built => {
    const keys = { bytes: next().bytes(), ends: next().numbers() };
    const lists = { starts: next().numbers(), places: next().numbers(), weights: next().numbers() };
    return { index: { ...facts, keys, ...lists }, marks };
  };
  const practices = built(head.practices);
  const remarks = built(head.remarks);
  const keys = next().numbers();
  const folded = { bytes: next().bytes(), ends: next().numbers() };
  const order = { keys, folded, practices: next().numbers() };
  const words = {
    until: next().numbers(),
    starts: next().numbers(),
    ends: next().numbers(),
    lists: next().numbers(),
  };
  const tokens = { ...words, listEnds: next().numbers(), keys: next().numbers() };
  return { index: { practices, remarks, words: order, tokens, nameMark: head.nameMark }, analyser: head.analyser };
}

function arraysOf({ index: { keys, starts, places, weights } }: Built) {
  return [keys.bytes, keys.ends, starts, places, weights];
}

function headOf({ index: { fields, boosts, means, refs }, marks }: Built): BuiltHead {
  return { fields: [...fields], boosts: [...boosts], means: [...means], refs: [...refs], marks: [...marks] };
}

/** Numbers of four bytes must begin where four divides. */
function aligned(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}
