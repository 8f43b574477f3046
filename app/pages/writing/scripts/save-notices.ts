import { element } from "#app/ui/scripts/element.ts";
import type { SaveFault } from "./save-state.ts";
import { filled, type PageData } from "./texts.ts";

export interface SaveNotices {
  /** Quietly: seen by those who look. */
  saved(): void;
  waiting(): void;
  /** Aloud, once for each kind of failure. */
  fault(fault: SaveFault, combine?: string): void;
}

/** Shows beside the form's buttons how saving goes; what went wrong comes to a polite live region under it. */
export function saveNotices(form: HTMLFormElement, { texts: { save: t } }: PageData): SaveNotices {
  const shown = document.getElementById("tallennus") ?? form.appendChild(element("p", { id: "tallennus" }));
  const region = element("div", { role: "status", class: "save-fault" });
  const bar = element("div", { class: "save-bar" });
  shown.replaceWith(bar);
  bar.append(region, shown);
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short" });
  let said: SaveFault | null = null;
  const time = () => clock.format(new Date());
  return {
    saved() {
      shown.textContent = filled(t.saved, { time: time() });
      if (said !== null && said !== "parallel") region.textContent = t.recovered;
      if (said !== "parallel") said = null;
    },
    waiting() {
      if (said === null) {
        shown.textContent = t.waiting;
        region.textContent = "";
      }
    },
    fault(fault, combine) {
      shown.textContent = t.unsaved;
      if (said === fault) return;
      said = fault;
      region.replaceChildren(element("p", {}, t.faults[fault === "expired" ? "failed" : fault]));
      const link = fault === "signed-out" ? signInAddress(form) : fault === "parallel" ? combine : undefined;
      const words = fault === "signed-out" ? t.signIn : t.combine;
      if (link) region.append(element("p", {}, element("a", { href: link, target: "_blank", rel: "noopener" }, words)));
    },
  };
}

function signInAddress(form: HTMLFormElement): string {
  return form.dataset.signIn ?? `${/^\/[a-z]{2}(?=\/)/.exec(location.pathname)?.[0] ?? ""}/kirjaudu`;
}
