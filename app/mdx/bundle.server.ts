import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Root } from "hast";
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const runtime = new Set(["react/jsx-runtime", "react", "react-dom"]);

/** First in line, so that nothing on disk or in node_modules can be read into a page. */
const refuseResolutions: EsbuildPlugin = {
  name: "refuse-resolutions",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) => {
      if (kind === "entry-point" || runtime.has(path)) return undefined;
      return { errors: [{ text: `A write-up may not import ${JSON.stringify(path)}` }] };
    });
  },
};

const deny = {
  parse(): never {
    throw new Error("Front matter is read by app/mdx/front-matter/read.ts only");
  },
};
const engines = Object.fromEntries(
  ["yaml", "yml", "json", "javascript", "js", "coffee", "coffeescript", "cson", "toml"].map((name) => [name, deny]),
);

/**
 * Renders a sanitised tree to HTML through mdx-bundler and React, once. The bundler gets an empty Markdown body, for
 * the author's words reach it only as this tree: there is nothing for it to parse, import or evaluate.
 */
export async function bundle(tree: Root): Promise<string> {
  const { code } = await bundleMDX({
    source: "\n",
    cwd: "/vertaiskunta-has-no-such-folder",
    grayMatterOptions: (options) => ({ ...options, language: "yaml", engines }),
    mdxOptions: (options) => ({
      ...options,
      format: "md",
      mdExtensions: [".mdx"],
      mdxExtensions: [],
      rehypePlugins: [() => () => tree],
    }),
    esbuildOptions: (options) => ({
      ...options,
      minify: false,
      plugins: [refuseResolutions, ...(options.plugins ?? [])],
    }),
  });
  return renderToStaticMarkup(createElement(getMDXComponent(code)));
}
