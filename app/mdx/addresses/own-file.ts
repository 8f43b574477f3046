/** Source of a regular expression: the address of a picture or file that this site stores, public or of a draft. */
export const ownFilePattern = String.raw`(?:\/tiedostot\/[0-9a-f]{64}\.[a-z]{3,4}|\/kirjoita\/\d{1,15}\/tiedostot\/[a-z0-9-]+\.[a-z]{3,4})`;

/**
 * What a page may load as a picture: a file of this site, or the name of a file beside the text, also in a folder
 * beneath. Every other address of the site is a page or a program, which a picture must not ask.
 */
export const pictureFile = new RegExp(
  String.raw`^(?:${ownFilePattern}|(?!(?:.*\/)?(?:\.|%2[eE]){2}(?:\/|$))[^/:\\?#][^:\\?#]*)$`,
);
