/**
 * In bytes. Text above `nominal` is refused and given back in its form; above `readable` it is not read. `body` limits a
 * body without files, which percent-encoding makes longer than its text. `bodyWithFiles` is larger than all files that
 * are accepted: a file that is too large is read and dropped, so that the text after it is received.
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
