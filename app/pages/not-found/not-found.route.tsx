import { notFound } from "#app/http/page.ts";

/** Answers 404 to every address that no other route matches. */
export function loader(): never {
  throw notFound();
}

export default function NotFound() {
  return null;
}
