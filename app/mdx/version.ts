/** To be raised when the same source gives other HTML, text or headings: stored revisions are then rendered again. */
export const PIPELINE_VERSION = 5;
