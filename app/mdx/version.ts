/** Raise it when the same source gives other html, text or headings: stored ones are then compiled again. */
export const PIPELINE_VERSION = 2;
