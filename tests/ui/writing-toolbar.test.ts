import { describe, expect, test } from "vitest";
import { changeBetween, type Edit, insertBlock } from "#app/pages/writing/scripts/edit.ts";
import { insertTable, toggleLink } from "#app/pages/writing/scripts/toolbar-inserts.ts";
import { toggleHeading, toggleList } from "#app/pages/writing/scripts/toolbar-lines.ts";
import { toggleMark } from "#app/pages/writing/scripts/toolbar-marks.ts";

/** Parses a text in which `⟦` and `⟧` mark the ends of the selection, or `|` both. */
function at(marked: string): Edit {
  const text = marked.replace(/[⟦⟧|]/g, "");
  const bare = marked.replace("|", "⟦⟧");
  const start = bare.indexOf("⟦");
  return { text, start, end: bare.indexOf("⟧") - 1 };
}

/** The inverse of `at`. */
function drawn({ text, start, end }: Edit): string {
  return start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

describe("bold and italic", () => {
  const bold = (text: string) => drawn(toggleMark(at(text), "**"));
  const italic = (text: string) => drawn(toggleMark(at(text), "*"));

  test.each([
    ["yksi ⟦kaksi⟧ kolme", "yksi **⟦kaksi⟧** kolme"],
    ["yksi ⟦ kaksi ⟧kolme", "yksi  **⟦kaksi⟧** kolme"],
    ["yksi ka|ksi", "yksi **⟦kaksi⟧**"],
    ["yksi |", "yksi **|**"],
    ["- ⟦eka\n- toka\n\nkolmas⟧", "- ⟦**eka**\n- **toka**\n\n**kolmas**⟧"],
  ])("%j becomes bold and plain again", (before, after) => {
    expect(bold(before)).toBe(after);
    expect(toggleMark(at(after), "**").text).toBe(at(before).text);
  });

  test("a selection that includes its marks loses them", () => {
    expect(bold("yksi ⟦**kaksi**⟧")).toBe("yksi ⟦kaksi⟧");
    expect(italic("yksi ⟦*kaksi*⟧")).toBe("yksi ⟦kaksi⟧");
  });

  test("bold and italic combine", () => {
    expect(italic("**⟦kaksi⟧**")).toBe("***⟦kaksi⟧***");
    expect(bold("***⟦kaksi⟧***")).toBe("*⟦kaksi⟧*");
    expect(italic("***⟦kaksi⟧***")).toBe("**⟦kaksi⟧**");
  });

  test("when only some lines are bold, all become bold", () => {
    expect(bold("⟦**eka**\ntoka⟧")).toBe("⟦**eka**\n**toka**⟧");
  });
});

describe("lists and headings", () => {
  test("lines become a list and plain lines again", () => {
    const listed = toggleList(at("⟦eka\ntoka\n⟧loppu"), "bullets");
    expect(drawn(listed)).toBe("⟦- eka\n- toka⟧\nloppu");
    expect(drawn(toggleList(listed, "bullets"))).toBe("⟦eka\ntoka⟧\nloppu");
  });

  test("one kind of list becomes the other, with new numbers", () => {
    expect(toggleList(at("⟦- eka\n- toka⟧"), "numbers").text).toBe("1. eka\n2. toka");
    expect(toggleList(at("⟦1. eka\n2. toka⟧"), "bullets").text).toBe("- eka\n- toka");
  });

  test("a blank line separates a list from the paragraph above, but not an item from its list", () => {
    expect(toggleList(at("Kappale\n|eka"), "bullets").text).toBe("Kappale\n\n- eka");
    expect(toggleList(at("- eka\n|toka"), "bullets").text).toBe("- eka\n- toka");
  });

  test("an empty line begins a list, and the cursor stays in it", () => {
    expect(drawn(toggleList(at("|"), "numbers"))).toBe("1. |");
  });

  test("a line becomes a heading and plain again", () => {
    const headed = toggleHeading(at("Mit|en alkoi\nteksti"), 3);
    expect(headed.text).toBe("### Miten alkoi\nteksti");
    expect(toggleHeading(headed, 3).text).toBe("Miten alkoi\nteksti");
    expect(toggleHeading(at("- Mit|en"), 3).text).toBe("### Miten");
  });
});

describe("links and tables", () => {
  const link = (text: string) => drawn(toggleLink(at(text), "linkin teksti"));

  test.each([
    ["lue |", "lue [⟦linkin teksti⟧](https://)"],
    ["lue ⟦raportti⟧ tästä", "lue [raportti](⟦https://⟧) tästä"],
    ["⟦https://thl.fi/a⟧", "[⟦linkin teksti⟧](https://thl.fi/a)"],
    ["lue [rap|ortti](https://thl.fi) tästä", "lue ⟦raportti⟧ tästä"],
    ["lue ⟦[raportti](https://thl.fi)⟧ tästä", "lue ⟦raportti⟧ tästä"],
    ["![kuva|us](a.png)", "![kuva[⟦linkin teksti⟧](https://)us](a.png)"],
  ])("%j", (before, after) => {
    expect(link(before)).toBe(after);
  });

  test("a table is inserted on lines of its own with its first heading selected", () => {
    expect(drawn(insertTable(at("Al|ku\nloppu"), "Sarake"))).toBe(
      "Alku\n\n| ⟦Sarake 1⟧ | Sarake 2 |\n| --- | --- |\n|  |  |\n|  |  |\n\nloppu",
    );
  });

  test("lines from a spreadsheet become the table", () => {
    expect(insertTable(at("⟦Vuosi\tKäynnit\n2024\t12|5⟧".replace("|", "¦")), "Sarake").text).toBe(
      "| Vuosi | Käynnit |\n| --- | --- |\n| 2024 | 12¦5 |",
    );
  });
});

describe("the change between two texts", () => {
  test.each([
    ["abc", "abXc"],
    ["abc", "ac"],
    ["aaa", "aaaa"],
    ["", "uusi"],
    ["vanha", ""],
    ["hymy 😀 ja", "hymy 😁 ja"],
  ])("%j → %j", (before, after) => {
    const { from, to, insert } = changeBetween(before, after);
    expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
    expect(() => encodeURIComponent(`x${insert}`)).not.toThrow();
  });

  test("a block is inserted between single blank lines", () => {
    expect(insertBlock(at("eka|\n\n\ntoka"), "B").text).toBe("eka\n\nB\n\ntoka");
    expect(insertBlock(at("|"), "B").text).toBe("B");
  });
});
