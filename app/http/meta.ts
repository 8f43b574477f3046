import type { MetaDescriptor } from "@remix-run/node";
import { type PageMeta, pageMeta } from "#app/ui/page-meta.ts";

interface MetaArgs<Data> {
  data: Data | undefined;
  location: { pathname: string };
  matches: { id: string; data: unknown }[];
}

/** A route's `meta` function: title and description from the loader's data, addresses from the location. */
export function metaFrom<Data>(own: (data: Data) => Omit<PageMeta, "pathname" | "publicUrl">) {
  return ({ data, location, matches }: MetaArgs<Data>): MetaDescriptor[] => {
    const root = matches.find((it) => it.id === "root")?.data as { publicUrl: string } | undefined;
    if (!data || !root) return [];
    return pageMeta({ ...own(data), pathname: location.pathname, publicUrl: root.publicUrl });
  };
}
