/** Lower case without accents (ä → a, é → e), so that `kaytanto` and `käytäntö` are one word. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
