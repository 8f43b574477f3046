import type { fi } from "./fi.ts";

/** Finnish is written first; the other languages say the same things. */
export type Messages = typeof fi;
