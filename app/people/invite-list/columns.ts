/** What a column of a list holds. `first` and `last` are parts of a name. */
export type Column = "name" | "first" | "last" | "email" | "organisation" | "roles" | "lastDay" | "language";

/** The names of columns in Finnish, Swedish and English that a header may use, folded. */
const names: Record<Column, string[]> = {
  name: ["nimi", "koko nimi", "henkilö", "namn", "name", "full name"],
  first: ["etunimi", "förnamn", "first name", "given name"],
  last: ["sukunimi", "efternamn", "last name", "surname", "family name"],
  email: ["sähköposti", "sähköpostiosoite", "e-post", "epost", "e-postadress", "email", "e-mail", "email address"],
  organisation: ["organisaatio", "kunta", "jäsen", "organisation", "organization", "kommun", "municipality"],
  roles: ["rooli", "roolit", "roll", "roller", "role", "roles"],
  lastDay: ["viimeinen päivä", "roolien viimeinen päivä", "sista dag", "sista dagen", "last day", "päättyy"],
  language: ["kieli", "språk", "language"],
};
const columnOf = new Map(
  (Object.keys(names) as Column[]).flatMap((column) => names[column].map((name) => [name, column] as const)),
);

/** The order of the columns after name and e-mail address in a list without a header. */
export const furtherColumns: Column[] = ["organisation", "roles", "lastDay", "language"];

/** A word as it is compared: letters of one form, without capitals and spaces around it. */
export function fold(word: string): string {
  return word.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** The columns that a row names, with null for an unknown one; null when the row is no header. */
export function headerOf(cells: readonly string[]): (Column | null)[] | null {
  if (cells.some((cell) => cell.includes("@"))) return null;
  const columns = cells.map((cell) => columnOf.get(fold(cell).replace(/[:*]$/, "")) ?? null);
  return columns.some((column) => column !== null) ? columns : null;
}
