import { scripts } from "virtual:page-scripts";

/** A page script by its name. The page must work without it. */
export function PageScript({ name }: { name: keyof typeof scripts }) {
  return <script type="module" src={scripts[name]} />;
}
