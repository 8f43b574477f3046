/** What one write-up may hold. Everything is far above what people write and far below what stalls a parser. */
export const limits = {
  bytes: 200_000,
  lines: 5_000,
  lineLength: 20_000,
  /** Quote and list markers on one line. */
  nesting: 12,
  /** Columns before a list or quote marker. */
  indentation: 40,
  /** One punctuation mark in a row. */
  run: 2_000,
  /** One kind of opener (`[`, `<`, `*` …) in the document, and in one block of lines without a blank one. */
  openers: 10_000,
  openersInBlock: 3_000,
  /** Pipes in one table's delimiter row, and cells in all tables together. */
  tableColumns: 100,
  tableCells: 20_000,
  /** `<Name` in the document, and components inside components. */
  components: 300,
  componentDepth: 4,
  /** HTML elements left open at once. */
  openTags: 50,
  /** Elements and texts in the published tree, and characters in its attributes. */
  nodes: 60_000,
  attributeCharacters: 400_000,
  treeDepth: 150,
  url: 2_000,
  frontMatterBytes: 16_384,
  /** Problems reported at once. */
  problems: 20,
} as const;
