/** Lower case without diacritics (ä → a, é → e), so that `kaytanto` and `käytäntö` compare equal. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
