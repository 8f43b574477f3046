import { expect, test } from "vitest";
import { buildIndex } from "#app/search/build-index.ts";
import { openDocuments } from "#app/search/documents.ts";
import { openIndex } from "#app/search/library.ts";
import { readContent } from "#app/search/read.server.ts";
import { fill } from "./few-write-ups.ts";
import { openShelf } from "./shelf.ts";

test("a practice is read again from the index as it was analysed, but not one that has changed", async () => {
  const shelf = await openShelf();
  try {
    await fill(shelf);
    await shelf.publish({ slug: "tyhja", title: "Tyhjä" });
    await shelf.publish({
      slug: "rivit",
      title: "Rivi\n\n  rivi",
      summary: " Kunta-järjestö: EU:n  tuki ",
      text: "Yksi\nkaksi",
    });
    const content = await readContent(shelf.db);
    const documents = openDocuments(content.names);
    const index = openIndex(buildIndex(content, documents));
    for (const practice of content.practices.values()) {
      expect(index.read(practice)).toEqual(documents.readPractice(practice));
      expect(index.read({ ...practice, mark: "another" })).toBeUndefined();
    }
    expect(index.read({ ...[...content.practices.values()][0], id: 999_999 } as never)).toBeUndefined();
  } finally {
    await shelf.remove();
  }
});
