import { en } from "./fields/en.ts";
import { type FieldTexts, fi } from "./fields/fi.ts";
import { sv } from "./fields/sv.ts";
import { inLanguages } from "./texts.ts";

export const fieldTexts = inLanguages<FieldTexts>({ fi, sv, en });
