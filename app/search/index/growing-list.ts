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
