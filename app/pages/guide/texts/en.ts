import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: the writer's guide. */
export const en: Texts = {
  title: words.writersGuide,
  lead: "Write ordinary text. Here you see how the service reads signs, lines and what you paste from elsewhere.",
  typed: "You write",
  shown: "Readers see",
  doubts:
    "If a place can be understood in two ways, the preview marks it and shows a button that reads it the other way.",
  escape:
    "If a sign changes the text although you want to show it as it is, write a backslash before it. For example, \\* is shown as a star.",
  toForm: "Start writing",
  sections: [
    {
      id: "muotoilu",
      title: "How to format",
      rows: [
        { typed: "- one\n- two", shown: "A list", tag: "ul" },
        { typed: "1. Agree\n2. Do it", shown: "A numbered list", tag: "ol" },
        { typed: "**important**", shown: "Bold text", tag: "strong" },
        { typed: "### Subheading", shown: "A subheading", tag: "h2" },
        { typed: "> This helped us.", shown: "A quotation", tag: "blockquote" },
        { typed: "[Guide](https://www.example.org/guide)", shown: "A link that says Guide", tag: "a" },
      ],
    },
    {
      id: "sellaisenaan",
      title: "These are shown as they are",
      rows: [
        { typed: "> 65 years old", shown: "The sign > and a number", tag: null },
        { typed: "+ 5 %\n- 3 %", shown: "Plus and minus on lines of their own", tag: null },
        { typed: "5. luokan oppilaat", shown: "A Finnish ordinal", tag: null },
        { typed: "* = estimate", shown: "A star and its explanation", tag: null },
        { typed: "5*3*2 = 30", shown: "A multiplication", tag: null },
        { typed: "<Name of the municipality>", shown: "A place to be filled in", tag: null },
        { typed: "\\\\server\\share\\_archive", shown: "The path of a folder", tag: null },
        { typed: "Best regards\nWellbeing coordinator\nLiminka", shown: "Short lines below each other", tag: null },
        {
          typed: "Time: three months in the spring\nPlace: the library and the youth centre",
          shown: "Lines that begin with a label and a colon",
          tag: null,
        },
      ],
    },
    {
      id: "muualta",
      title: "From Word and Excel",
      rows: [
        { typed: "• one\n• two", shown: "A list", tag: "ul" },
        { typed: "– one\n– two", shown: "A list; a single line with a dash stays a line", tag: "ul" },
        { typed: "Name\tNumber\nLibrary\t80", shown: "A table, if the lines are separated by tabs", tag: "table" },
        { typed: "\tAn indented paragraph.", shown: "An ordinary paragraph", tag: "p" },
      ],
    },
    {
      id: "osoitteet",
      title: "Addresses",
      rows: [
        { typed: "https://www.example.org:n sivut", shown: "The link ends before a Finnish ending", tag: "a" },
        { typed: "wellbeing@example.org", shown: "A link to the e-mail address", tag: "a" },
        { typed: "[Municipality](www.example.org)", shown: "A link, although the address lacks https://", tag: "a" },
      ],
    },
  ],
};
