/** Something in a text that looks like a private person's: to be looked at once more before it is published. */
export interface PrivateData {
  kind: "identity-code" | "phone";
  line: number;
  text: string;
}

/** The form of a personal identity code with all its century signs, since 2023. */
const identityCode = /(?<![\dA-Z])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![\dA-Z])/gi;
/** Finnish mobile numbers, which are persons' more often than switchboards are: 04x and 050, +358 4x and 50. */
const mobile =
  /(?<![\d+/.-])(?:\+358[ \u00a0\u2011-]?(?:\(0\)[ \u00a0]?)?|0)(?:4\d|50)(?:[ \u00a0\u2011-]?\d){5,8}(?!\d)/g;
const checkMarks = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/**
 * Personal identity codes whose check mark holds, and mobile telephone numbers, by line. A soft stop for the author,
 * not a proof: the check mark is counted as the Digital and Population Data Services Agency tells (remainder of 31).
 */
export function findPrivateData(text: string): PrivateData[] {
  return text.split(/\r\n|\n|\r/).flatMap((content, index) => {
    const line = index + 1;
    const codes = [...content.matchAll(identityCode)].filter(isIdentityCode).map(([code]) => code);
    const phones = [...content.matchAll(mobile)].map(([phone]) => phone);
    return [
      ...codes.map((code): PrivateData => ({ kind: "identity-code", line, text: code })),
      ...phones.map((phone): PrivateData => ({ kind: "phone", line, text: phone })),
    ];
  });
}

function isIdentityCode([, day = "", month = "", year = "", , number = "", mark = ""]: RegExpMatchArray): boolean {
  const possible = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return possible && checkMarks[Number(day + month + year + number) % 31] === mark.toUpperCase();
}
