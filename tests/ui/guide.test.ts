import { describe, expect, it } from "vitest";
import { prepare } from "#app/mdx/prepare.ts";
import { renderTree } from "#app/mdx/render-tree.ts";
import type { GuideSection } from "#app/pages/guide/guide-section.ts";
import { texts } from "#app/pages/guide/texts.ts";
import { languages } from "#app/routes.ts";

describe.each(languages)("the writer's guide in %s", (language) => {
  it.each<GuideSection["rows"][number]>(texts(language).sections.flatMap(({ rows }): GuideSection["rows"] => rows))(
    "$typed is shown as it says",
    ({ typed, tag }) => {
      const result = prepare(typed);
      const html = result.ok ? renderTree(result.tree) : "";
      if (tag !== null) return expect(html).toContain(`<${tag}`);
      const words = html
        .replace(/<[^>]+>/g, "")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">");
      expect(words).toBe(typed);
      expect(html.match(/<br/g)?.length ?? 0).toBe(typed.split("\n").length - 1);
    },
  );
});
