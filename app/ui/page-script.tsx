import { scripts } from "virtual:page-scripts";

/** One script over the finished page, by its name; the page must be whole without it. */
export function PageScript({ name }: { name: keyof typeof scripts }) {
  return <script type="module" src={scripts[name]} />;
}
