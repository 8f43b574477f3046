import { element } from "#app/ui/scripts/element.ts";
import type { SaveFault } from "./save-state.ts";
import { fillTemplate, type PageData } from "./texts.ts";

interface SaveNotices {
  /** Shown without an announcement. */
  saved(): void;
  waiting(): void;
  /** Announced by screen readers, once for each kind of failure. */
  fault(fault: SaveFault, combine?: string): void;
}

/** Shows the state of saving in a bar at the form's buttons, and failures in a live region there. */
export function saveNotices(form: HTMLFormElement, { texts: { save: t } }: PageData): SaveNotices {
  const status = document.getElementById("tallennus") ?? form.appendChild(element("p", { id: "tallennus" }));
  const region = element("div", { role: "status", class: "save-fault" });
  const bar = element("div", { class: "save-bar" });
  status.replaceWith(bar);
  bar.append(region, status);
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short" });
  let announced: SaveFault | null = null;
  const time = () => clock.format(new Date());
  return {
    saved() {
      status.textContent = fillTemplate(t.saved, { time: time() });
      if (announced !== null && announced !== "parallel") region.textContent = t.recovered;
      if (announced !== "parallel") announced = null;
    },
    waiting() {
      if (announced === null) {
        status.textContent = t.waiting;
        region.textContent = "";
      }
    },
    fault(fault, combine) {
      status.textContent = t.unsaved;
      if (announced === fault) return;
      announced = fault;
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
