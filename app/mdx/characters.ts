// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this file is about.
// biome-ignore-all lint/suspicious/noMisleadingCharacterClass: joiners are listed one by one on purpose.

const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const overrides = /[\u202D\u202E]/g;
const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** Text with each lone surrogate replaced by one other character, so that lines and columns do not change. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogates, "\uFFFD");
}

/**
 * Text without control characters and without direction controls, which could make it look different from what it says.
 * Text with right-to-left letters keeps its embeddings and isolates if each is closed in the same text.
 */
export function removeControls(text: string): string {
  const clean = text.replace(controls, "").replace(/\uFEFF/g, "");
  if (!rightToLeft.test(clean)) return clean.replace(directionControls, "");
  const kept = clean.replace(overrides, "");
  return areBalanced(kept) ? kept : kept.replace(directionControls, "");
}

function areBalanced(text: string): boolean {
  const open: string[] = [];
  for (const mark of text.match(directionControls) ?? []) {
    if (mark === "\u202C" || mark === "\u2069") {
      if (open.pop() !== mark) return false;
    } else {
      open.push(mark === "\u202A" || mark === "\u202B" ? "\u202C" : "\u2069");
    }
  }
  return open.length === 0;
}

/** Text as one line without control characters, for front matter values and attributes. */
export function oneLine(text: string): string {
  return removeControls(wellFormed(text)).replace(/\s+/g, " ").trim();
}

/** Text for the search index, without the invisible characters that would split or change a word. */
export function textForSearch(text: string): string {
  return removeControls(text).replace(/[\u00AD\u200B\u2060]/g, "");
}

/** Whether a text contains an invisible character. */
export function hasInvisible(text: string): boolean {
  return text.search(invisible) !== -1;
}

/** An address without invisible characters and those that browsers skip. */
export function removeInvisible(text: string): string {
  return text.replace(invisible, "").replace(/[\u0000-\u0020\u007F-\u00A0\u2028\u2029]/g, "");
}
