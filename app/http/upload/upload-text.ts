/**
 * In bytes of text: above `nominal` a form is refused and given back filled in, above `readable` it is not read. `body`
 * is the most of a body without files, whose percent-encoding makes it longer than its text. `bodyWithFiles` is far more
 * than the files that are kept: a film that somebody tries is read to its end, so that the text beside it arrives.
 */
export const textLimits = {
  nominal: 300_000,
  readable: 2_000_000,
  body: 2_200_000,
  bodyWithFiles: 500_000_000,
} as const;
/** Most fields in a form; the site's forms have fewer. */
export const mostFields = 2_000;

/** Collects a form's fields and counts their bytes; `add` returns false above `textLimits.readable` or `mostFields`. */
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
