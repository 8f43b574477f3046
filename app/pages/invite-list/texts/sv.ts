import type { Texts } from "./fi.ts";

/** In Swedish: inviting many people at once. */
export const sv: Texts = {
  lead: "Klistra in en lista över personer. Först ser du vad som händer med varje rad. Ingen bjuds in innan du bekräftar.",
  toPeople: "Tillbaka till personerna",
  defaults: "Dessa gäller rader som inte har en egen uppgift.",
  chooseOrganisation: "Anges i listan",
  list: "Lista över personer",
  hint: "En person per rad: namn, e-post, organisation, roller, sista dag, språk. Namn och e-post räcker. Du kan kopiera rader ur en tabell, klistra in CSV-text eller skriva ”Namn <adress>”. Om den första raden har rubriker får kolumnerna stå i vilken ordning som helst. Skilj roller åt med +. Högst 500 rader på en gång.",
  look: "Granska listan",
  invite: (count) => (count === 1 ? "Bjud in 1 person" : `Bjud in ${count} personer`),
  empty: "Listan har inga personer. Klistra in minst en rad.",
  changed: "Listan eller valen ändrades efter förhandsgranskningen. Ingen bjöds in. Granska på nytt och bekräfta.",
  counts: (good, faulty) =>
    `${good === 1 ? "1 person" : `${good} personer`} bjuds in när du bekräftar. ${
      faulty === 0
        ? "Det finns inga fel."
        : `${faulty === 1 ? "1 rad" : `${faulty} rader`} kan inte bjudas in. Rätta i listan nu, eller bjud in de andra först: dessa blir kvar i listan.`
    }`,
  beyond: (read, beyond) =>
    `Högst 500 rader kan bjudas in på en gång. De första ${read} lästes. De övriga ${beyond} blir kvar i listan och kan bjudas in härnäst.`,
  unread: (names) => `Dessa kolumner läses inte: ${names}.`,
  row: "Rad",
  outcome: "Vad som händer",
  willInvite: "bjuds in",
  invited: (count) => (count === 1 ? "1 person bjöds in" : `${count} personer bjöds in`),
  handOver:
    "Ge var och en den egna länken. Länkarna visas bara nu, och var och en fungerar en gång inom sju dagar. En ny länk kan skapas på personens sida.",
  left: (count) =>
    count === 1
      ? "1 rad bjöds inte in. Den finns i listan så att du kan rätta den."
      : `${count} rader bjöds inte in. De finns i listan så att du kan rätta dem.`,
  link: "Egen länk",
  copy: "Länkarna att kopiera (CSV)",
  organisation: "Organisationen saknas, eller så får du inte bjuda in till den.",
  roles: "Rollen saknas, eller så får du inte ge den.",
  faults: {
    quotes: () => "Ett citattecken är öppet. Lägg till ett i slutet eller ta bort det.",
    "role-unknown": (said) => `Okänd roll: ${said}.`,
    "organisation-unknown": (said) => `Okänd organisation: ${said}.`,
    "language-unknown": (said) => `Okänt språk: ${said}. Skriv finska, svenska eller engelska.`,
    twice: (line) => `Samma adress finns redan på rad ${line}.`,
  },
};
