/** Bytes of text in a form: more than the first is refused with the text kept, more than the second unread. */
export const textLimits = { nominal: 300_000, readable: 2_000_000 } as const;
/** Fields that a form of ours never reaches. */
export const mostFields = 2_000;

/** Collects a form's fields and weighs them; says when there is more than anyone could have meant. */
export function collectText(): { form: URLSearchParams; add(name: string, value: string): boolean; bytes(): number } {
  const form = new URLSearchParams();
  let [bytes, fields] = [0, 0];
  return {
    form,
    add(name, value) {
      bytes += Buffer.byteLength(name) + Buffer.byteLength(value);
      fields += 1;
      if (bytes > textLimits.readable || fields > mostFields) return false;
      form.append(name, value);
      return true;
    },
    bytes: () => bytes,
  };
}
