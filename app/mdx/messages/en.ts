import type { Messages } from "./messages.ts";

/** The messages to authors in English. */
export const en: Messages = {
  tooBig: (kilobytes) =>
    `The text is too long: at most ${kilobytes} kB. Split it into two descriptions or move a part to an attachment.`,
  tooManyLines: (most) => `The text has too many lines: at most ${most}.`,
  lineTooLong: (most) => `The line is too long: at most ${most} characters. Split it into paragraphs.`,
  tooDeep: "Lists, quotes or formatting are nested too many times. Use fewer levels.",
  indentedTooFar: (most) => `The line is indented too far: at most ${most} characters.`,
  tooManyComponents: (most) => `The text has too many parts that begin with <: at most ${most}.`,
  tooManyColumns: (most) => `The table has too many columns: at most ${most}.`,
  tooManyCells: (most) => `The tables have too many cells: at most ${most}. Attach a large table as a file.`,
  runTooLong: (mark) => `The character ${mark} is repeated too many times in a row.`,
  tooManyOpeners: (mark) => `There are too many ${mark} characters. Shorten the passage or split it into paragraphs.`,
  tooManyOpenTags: (most) =>
    `More than ${most} HTML tags are left open. Close them (for example </div>) or remove them.`,
  tooComplex: "The text is too complex to publish. Shorten it or split it in two.",
  tooSlow: "Processing the text took too long and was stopped. Simplify the formatting or split the text.",
  tooMuchMemory: "Processing the text took too much memory and was stopped. Simplify the formatting or split the text.",
  unexpected: "The text could not be processed. Check what you added last, or ask the administrators for help.",

  engine: (line) =>
    `The first line of the facts block may only be ---, but it is ${line}. Remove the word after the dashes.`,
  frontMatterOpen: "The facts block is left open: write --- on a line of its own after it.",
  frontMatterTooBig: (most) => `The facts block is too long: at most ${most} bytes. Move the text below it.`,
  yaml: "The facts block has a line that cannot be read. Write each fact as key: value, and put the value in quotation marks if it contains a colon.",
  yamlUnsupported:
    "The facts block may hold only keys and values, without &, *, ! or << at the start of a value. Put the value in quotation marks.",
  duplicateKey: "The same fact is given twice. Keep only one of them.",
  unknownKey: (key, allowed) => `Unknown fact “${key}”. Allowed: ${allowed}.`,
  notFlat: (key) => `The value of ${key} must be text or a simple list, for example ${key}: [one, two].`,
  notAList: (key) => `${key} takes one value, not a list.`,
  valueTooLong: (key, most, now) => `${key} is too long: at most ${most} characters, now ${now}.`,
  listTooLong: (key, most) => `${key} has too many items: at most ${most}.`,
  notAllowed: (key, value, allowed) => `${key}: “${value}” will not do. Allowed values: ${allowed}.`,
  notASlug: (key, value) =>
    `${key}: “${value}” cannot be an identifier. Use small letters a–z, digits and hyphens, for example mielen-hyvinvointi.`,
  notAYear: (key, value) => `${key}: “${value}” is not a year. Write the year with four digits, for example 2024.`,
  notAnAddress: (key, value) =>
    `${key}: “${value}” is not a web address. Write the whole address, beginning with https://.`,
  notThisAddress: (key, value, host) =>
    host === null
      ? `${key}: “${value}” is neither an e-mail address nor a web address. A web address begins with https://.`
      : `${key}: “${value}” will not do. Write the whole address of the page, which begins with https://${host}/.`,
  notAnAmount: (key, value, decimals) =>
    `${key}: “${value}” is not a number. Write the number alone, without a unit or a minus sign, for example ${decimals > 0 ? "0.5" : "4500"}.`,
  amountTooLarge: (key, most) => `${key} is too large: at most ${most}.`,
  endsBeforeStart: "The year of ending (ended) is before the year of starting (started).",
  ownLanguage: (key, language) =>
    `${key} is in the language of the text (language: ${language}). Leave it out: the summary is already in summary.`,
  membersOnly: (key) =>
    `${key}: a text gathered from public sources names no person. Remove the line and give the unit in contact.`,
  missingKey: (key) => `The facts block lacks ${key}. Add a line ${key}: …`,
  missingSummary: (key) => `A text in Swedish needs a summary in Finnish too. Add the line ${key}: …`,

  unknownComponent: (name, allowed) =>
    `Unknown part <${name}>, allowed: ${allowed}. If you mean plain text, write \\<${name}.`,
  notClosed: (name, example) =>
    `The part <${name}> is not closed in the place where it begins. Close it: ${example || `</${name}>`}`,
  wrongClosingTag: (name) => `</${name}> closes the wrong part. Close the part opened last first.`,
  nothingToClose: "This closes a part that has not been opened. Remove the tag or add its beginning.",
  leavesContainer:
    "The part begins inside a quote or list but goes on outside it. Indent all its lines in the same way.",
  curlyQuotes: 'The value is in curly quotation marks. Change them to straight ones: "…".',
  quoteValue: 'Write the value in quotation marks, for example type="tip". Braces will not do.',
  brokenTag:
    'The tag is unfinished or has a character too many. Compare it with the example: <Callout type="tip">…</Callout>.',
  noSpread: (name) => `The part <${name}> has braces. Write its facts as name="value".`,
  unknownAttribute: (name, key, allowed) => `The part <${name}> has no “${key}”. Allowed: ${allowed || "none"}.`,
  attributeTwice: (key) => `“${key}” is given twice. Keep only one of them.`,
  attributeWithoutValue: (key) => `“${key}” lacks a value. Write ${key}="…".`,
  missingAttribute: (name, key, example) => `The part <${name}> lacks “${key}”. Example: ${example}`,
  noContent: (name, example) => `Nothing can be written inside <${name}>. Example: ${example}`,
  emptyComponent: (name, example) => `The part <${name}> is empty. Example: ${example}`,
  misplaced: (name) =>
    `The part <${name}> cannot stand inside a link, heading or bold text. Move it to a line of its own.`,
  componentInHtml: (name) => `The part <${name}> stands between HTML tags. Leave an empty line above and below it.`,
  componentsTooDeep: (most) => `Too many parts inside one another: at most ${most}.`,
  videoAddress:
    "The video's address may be YouTube, Vimeo or Yle Areena, for example https://youtu.be/… For other videos, make an ordinary link.",
  stepsNeedNumbers: "<Steps> must contain a numbered list: leave an empty line and begin the lines with 1. 2. 3.",
  altMissing:
    'The picture lacks alternative text. Say with alt="…" what it shows, or add alt="" and decorative if it is mere decoration.',
  altAndDecorative: "The picture has both an alt text and decorative. Remove one.",
  fileMissing: (name) => `The file “${name}” is not found beside the description. Check its name or add the file.`,
  documentAsPicture: (name) => `“${name}” is a PDF file, not a picture. Make a link to it: [text](${name}).`,
  pictureAsLink: (name) =>
    `“${name}” is a picture, and a link may only lead to a PDF file. Show the picture: <Figure src="${name}" alt="…" />.`,

  refusedElement: (name, advice) => `The HTML tag <${name}> cannot be published. ${advice}`,
  useVideo: 'Embed a video with <Video src="…" title="…" /> or make a link.',
  useFigure: 'Add a picture with <Figure src="…" alt="…" />.',
  writeAsCode: (name) => `Remove it. If you mean plain text, write \\<${name}.`,
  tagOpen: (name) =>
    `The HTML tag <${name}> is unfinished, and the rest of the text would vanish. Check its quotation marks and the > at its end.`,
  commentOpen: "The comment <!-- is left open and would hide the rest of the text. End it with -->.",
  eventHandler: (name, handler) => `The tag <${name}> contains program code (${handler}). Remove it.`,
  badUrl: (url) => `The address “${url}” will not do. It must begin with https://, http://, mailto: or tel:.`,
  incompleteUrl: (url) => `The address “${url}” is incomplete. Write the whole address, beginning with https://.`,
  invisibleInUrl: (url) => `The address “${url}” contains invisible characters. Type the address again by hand.`,
  urlTooLong: (most) => `The address is too long: at most ${most} characters.`,
  userInUrl: (url) =>
    `The address “${url}” has an @ before the server's name, which may mislead readers. Remove what stands before it.`,

  notJson: 'The line is not JSON of the form {"id": …, "source": "…"}.',
  noSource: "The line has no text in “source”.",
  notReadable: (why) => `The file could not be read (${why}).`,
  notUtf8: "The file is not UTF-8. Save it again with the UTF-8 encoding.",
};
