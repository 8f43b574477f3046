/** The licence of open data, named in every answer; the terms of use name the same for the texts. */
export const licence = "CC BY 4.0";
export const licenceUrl = "https://creativecommons.org/licenses/by/4.0/";
