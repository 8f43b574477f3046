import type { HitField } from "../types.ts";
import type { BuiltDocuments, BuiltIndex } from "./build-index.ts";
import type { NameAnalysis } from "./content-analyser.ts";

/** The version of the format. Change it with the format: a saved index of another version is not used. */
const FORMAT = 5;
const ALIGNMENT = 4;

interface Head {
  form: number;
  /** The fingerprint of the program, rules and dictionary that analysed the words. */
  analyser: string;
  namesFingerprint: string;
  nameAnalysis: NameAnalysis;
  practices: BuiltHead;
  remarks: BuiltHead;
  /** Bytes of each array that follows, in order. */
  lengths: number[];
}

interface BuiltHead {
  fields: HitField[];
  boosts: number[];
  averageLengths: number[];
  refs: string[];
  fingerprints: string[];
}

/** An index as one array of bytes: the length of the head, the head in JSON, and the arrays as they are in memory. */
export function packIndex(built: BuiltIndex, analyser: string): Uint8Array<ArrayBuffer> {
  const { practices, remarks, vocabularyOrder, tokens, namesFingerprint, nameAnalysis } = built;
  const arrays = [
    ...arraysOf(practices),
    ...arraysOf(remarks),
    vocabularyOrder.keys,
    vocabularyOrder.folded.bytes,
    vocabularyOrder.folded.ends,
    vocabularyOrder.practices,
    tokens.textEnds,
    tokens.starts,
    tokens.ends,
    tokens.keyLists,
    tokens.keyListEnds,
    tokens.keys,
  ];
  const lengths = arrays.map((array) => array.byteLength);
  const heads = { practices: headOf(practices), remarks: headOf(remarks) };
  const facts: Head = { form: FORMAT, analyser, namesFingerprint, nameAnalysis, ...heads, lengths };
  const head = Buffer.from(JSON.stringify(facts));
  const from = aligned(ALIGNMENT + head.length);
  const packed = new Uint8Array(lengths.reduce((sum, length) => sum + aligned(length), from));
  new Uint32Array(packed.buffer, 0, 1)[0] = head.length;
  packed.set(head, ALIGNMENT);
  let at = from;
  for (const array of arrays) {
    packed.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return packed;
}

/** The index in bytes that `packIndex` made; its arrays are views of them. Throws when the format is another. */
export function unpackIndex(packed: Uint8Array): { index: BuiltIndex; analyser: string } {
  const { buffer, byteOffset } = packed;
  const length = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const head = JSON.parse(Buffer.from(buffer, byteOffset + ALIGNMENT, length).toString()) as Head;
  if (head.form !== FORMAT) throw new Error(`it has form ${head.form}, not ${FORMAT}`);
  let at = byteOffset + aligned(ALIGNMENT + length);
  const take = () => {
    const from = at;
    const bytes = head.lengths.shift() ?? 0;
    at += aligned(bytes);
    return { from, bytes };
  };
  const bytes = () => {
    const array = take();
    return new Uint8Array(buffer, array.from, array.bytes);
  };
  const numbers = () => {
    const array = take();
    return new Uint32Array(buffer, array.from, array.bytes / 4);
  };
  // Object literals are evaluated in order: the arrays are taken as `packIndex` wrote them.
  const documents = ({ fingerprints, ...facts }: BuiltHead): BuiltDocuments => ({
    index: {
      ...facts,
      keys: { bytes: bytes(), ends: numbers() },
      starts: numbers(),
      slots: numbers(),
      weights: numbers(),
    },
    fingerprints,
  });
  const index: BuiltIndex = {
    practices: documents(head.practices),
    remarks: documents(head.remarks),
    vocabularyOrder: { keys: numbers(), folded: { bytes: bytes(), ends: numbers() }, practices: numbers() },
    tokens: {
      textEnds: numbers(),
      starts: numbers(),
      ends: numbers(),
      keyLists: numbers(),
      keyListEnds: numbers(),
      keys: numbers(),
    },
    namesFingerprint: head.namesFingerprint,
    nameAnalysis: head.nameAnalysis,
  };
  return { index, analyser: head.analyser };
}

function arraysOf({ index: { keys, starts, slots, weights } }: BuiltDocuments) {
  return [keys.bytes, keys.ends, starts, slots, weights];
}

function headOf({ index: { fields, boosts, averageLengths, refs }, fingerprints }: BuiltDocuments): BuiltHead {
  return {
    fields: [...fields],
    boosts: [...boosts],
    averageLengths: [...averageLengths],
    refs: [...refs],
    fingerprints: [...fingerprints],
  };
}

/** Arrays of 32-bit numbers must begin at a multiple of four bytes. */
function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
