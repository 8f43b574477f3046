/** What every answer of open data says of its use; the terms of use say the same of the texts. */
export const licence = "CC BY 4.0";
export const licenceUrl = "https://creativecommons.org/licenses/by/4.0/";
