import { en } from "./shared/en.ts";
import { fi } from "./shared/fi.ts";
import { sv } from "./shared/sv.ts";
import { inLanguages } from "./texts.ts";

export const sharedTexts = inLanguages({ fi, sv, en });
