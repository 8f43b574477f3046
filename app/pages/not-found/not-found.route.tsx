import { notFound } from "#app/http/page.ts";

/** Every address that no other route knows, in each language. */
export function loader(): never {
  throw notFound();
}

export default function NotFound() {
  return null;
}
