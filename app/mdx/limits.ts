/** Limits for one write-up: far above what authors write and far below what makes a parser slow. */
export const limits = {
  bytes: 200_000,
  lines: 5_000,
  lineLength: 20_000,
  /** Number of quote and list markers on one line. */
  nesting: 12,
  /** Columns before a list or quote marker. */
  indentation: 40,
  /** Repetitions of one punctuation mark in a row. */
  run: 2_000,
  /** Characters of one kind that may open markup (`[`, `<`, `*` …), in the document and in a block without a blank line. */
  openers: 10_000,
  openersInBlock: 3_000,
  /** Pipes in the delimiter row of a table, and cells in all tables together. */
  tableColumns: 100,
  tableCells: 20_000,
  /** Occurrences of `<Name` and `</Name` in the document, and levels of components inside components. */
  components: 300,
  componentDepth: 4,
  /** HTML elements that are open at the same time. */
  openTags: 50,
  /** Elements and texts in the published tree, and characters in its attributes. */
  nodes: 60_000,
  attributeCharacters: 400_000,
  treeDepth: 150,
  url: 2_000,
  frontMatterBytes: 16_384,
  /** Problems reported for one write-up. */
  problems: 20,
} as const;
