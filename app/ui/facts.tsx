import type { FactView } from "./fact-rows.ts";

/** Names and values as a description list. */
export function Facts({ facts }: { facts: FactView[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, values }) => (
        <div key={name}>
          <dt>{name}</dt>
          {values.map((value) =>
            typeof value === "string" ? (
              <dd key={value}>{value}</dd>
            ) : (
              <dd key={value.href}>
                <a href={value.href}>{value.name}</a>
              </dd>
            ),
          )}
        </div>
      ))}
    </dl>
  );
}
