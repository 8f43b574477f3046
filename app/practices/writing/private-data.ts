import { findPersonalStories } from "./personal-story.ts";

/** A passage that looks like a private person's data, which the author must check before publishing. */
export interface PrivateData {
  kind: "identity-code" | "phone" | "person";
  line: number;
  text: string;
}

/** The form of a personal identity code with all its century signs, since 2023. */
const identityCode = /(?<![\dA-Z])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![\dA-Z])/gi;
/** Finnish mobile numbers (04x and 050, +358 4x and 50), which more often belong to persons than other numbers do. */
const mobile =
  /(?<![\d+/.-])(?:\+358[ \u00a0\u2011-]?(?:\(0\)[ \u00a0]?)?|0)(?:4\d|50)(?:[ \u00a0\u2011-]?\d){5,8}(?!\d)/g;
const checkMarks = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/**
 * Finds personal identity codes with a valid check character, mobile telephone numbers, and names beside illness, need of
 * help or family, by line. The check character is
 * computed as the Digital and Population Data Services Agency describes (the remainder of division by 31).
 */
export function findPrivateData(text: string): PrivateData[] {
  const stories = findPersonalStories(text).map((it): PrivateData => ({ kind: "person", ...it }));
  const numbers = text.split(/\r\n|\n|\r/).flatMap((content, index) => {
    const line = index + 1;
    const codes = [...content.matchAll(identityCode)].filter(isIdentityCode).map(([code]) => code);
    const phones = [...content.matchAll(mobile)].map(([phone]) => phone);
    return [
      ...codes.map((code): PrivateData => ({ kind: "identity-code", line, text: code })),
      ...phones.map((phone): PrivateData => ({ kind: "phone", line, text: phone })),
    ];
  });
  return [...numbers, ...stories];
}

function isIdentityCode([, day = "", month = "", year = "", , number = "", mark = ""]: RegExpMatchArray): boolean {
  const possible = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return possible && checkMarks[Number(day + month + year + number) % 31] === mark.toUpperCase();
}
