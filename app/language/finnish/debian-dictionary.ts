/** Path of the dictionary that Debian's package voikko-fi installs. */
export const DEBIAN_DICTIONARY = "/usr/lib/voikko/5/mor-standard/mor.vfst";
