import { inLanguages } from "#app/i18n/texts.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import { sv } from "./texts/sv.ts";

export const texts = inLanguages({ fi, sv, en });
