const FIRST_ROOM = 1_024;

/** A list of whole numbers in four bytes each, however many come. */
export function growingList() {
  let room = new Uint32Array(FIRST_ROOM);
  let used = 0;
  return {
    push(value: number): void {
      if (used === room.length) {
        const wider = new Uint32Array(room.length * 2);
        wider.set(room);
        room = wider;
      }
      room[used++] = value;
    },
    /** What has come so far, not copied. */
    whole: (): Uint32Array => room.subarray(0, used),
  };
}
