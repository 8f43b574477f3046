/** Many short texts in one array of bytes: a quarter of the memory of as many strings, and nothing to parse. */
export interface ByteList {
  bytes: Uint8Array;
  /** Where each text ends. */
  ends: Uint32Array;
}

export function byteList(texts: readonly Uint8Array[]): ByteList {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [at, { length }] of texts.entries()) {
    end += length;
    ends[at] = end;
  }
  return { bytes: Buffer.concat(texts), ends };
}

export function textAt({ bytes, ends }: ByteList, at: number): string {
  return buffer(bytes).toString("utf8", at === 0 ? 0 : ends[at - 1], ends[at]);
}

/** The index of a text in a list that is sorted by its bytes; -1 when the list does not have it. */
export function indexOfText({ bytes, ends }: ByteList, text: string): number {
  const wanted = Buffer.from(text);
  const within = buffer(bytes);
  let low = 0;
  let high = ends.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = within.compare(wanted, 0, wanted.length, middle === 0 ? 0 : ends[middle - 1], ends[middle]);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function buffer(bytes: Uint8Array): Buffer {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const FIRST_CAPACITY = 1_024;

/** A growing list of whole numbers from 0 to 2³²−1, four bytes each. */
export function growingList() {
  let values = new Uint32Array(FIRST_CAPACITY);
  let used = 0;
  return {
    push(value: number): void {
      if (used === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[used++] = value;
    },
    /** The values so far: a view of the list, not a copy. */
    whole: (): Uint32Array => values.subarray(0, used),
  };
}
