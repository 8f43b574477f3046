/** Where Debian's package voikko-fi puts its dictionary. */
export const DEBIAN_DICTIONARY = "/usr/lib/voikko/5/mor-standard/mor.vfst";
