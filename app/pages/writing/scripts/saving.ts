import { offerCopies } from "./copy-notice.ts";
import { fieldsOf, hiddenValue, setValue, textOf } from "./form-fields.ts";
import { forget, forgetOld, keep, placeOf } from "./local-copy.ts";
import { saveNotices } from "./save-notices.ts";
import { type SaveAnswer, sendSave } from "./save-request.ts";
import { atRest, dueAt, isUnsaved, refused, type SaveState, saved, sent, woken, written } from "./save-state.ts";
import type { PageData } from "./texts.ts";

const copyAfter = 500;

/** Saves a form while it is written in: to this browser at once, to the server a little later. */
export function startSaving(form: HTMLFormElement, data: PageData): void {
  const notices = saveNotices(form, data);
  const person = form.dataset.person ?? "";
  // A draft that has not been saved is known by the page it is written on.
  const begun = location.pathname.replace(/^\/[a-z]{2}(?=\/)/, "");
  const draft = () => `${hiddenValue(form, "luonnos") || begun}:${hiddenValue(form, "tapa")}`;
  let state: SaveState = atRest;
  let place = placeOf(person, draft());
  let known = textOf(fieldsOf(form));
  let onItsWay = "";
  let saving: Promise<void> | null = null;
  let leaving = false;
  let saveTimer = 0;
  let copyTimer = 0;

  const keepCopy = () => {
    clearTimeout(copyTimer);
    copyTimer = 0;
    const [version, page] = [hiddenValue(form, "versio"), hiddenValue(form, "sivu")];
    keep({ key: place, at: Date.now(), version, page, fields: fieldsOf(form), sent: onItsWay });
  };

  const plan = () => {
    clearTimeout(saveTimer);
    const due = leaving ? null : dueAt(state);
    if (due !== null) saveTimer = window.setTimeout(save, Math.max(0, due - Date.now()));
  };

  const save = () => {
    saving = saveOnce().finally(() => {
      saving = null;
      plan();
    });
  };

  const saveOnce = async () => {
    state = sent(state);
    onItsWay = textOf(fieldsOf(form));
    let answer = await sendSave(form);
    if (answer.fault === "expired" && answer.formToken) {
      setValue(form, "avain", answer.formToken);
      answer = await sendSave(form);
    }
    take(answer);
  };

  const take = (answer: SaveAnswer) => {
    const { fault, address } = answer;
    if (answer.formToken) setValue(form, "avain", answer.formToken);
    // A parallel copy that has an id of its own is what is written on from here.
    if (fault && !(fault === "parallel" && answer.id)) {
      state = refused(state, fault, Date.now(), answer.waitSeconds);
      keepCopy();
      return notices.fault(fault, answer.combine);
    }
    const isFirst = hiddenValue(form, "luonnos") !== (answer.id ?? "");
    if (answer.id) setValue(form, "luonnos", answer.id);
    if (answer.version) setValue(form, "versio", answer.version);
    state = saved(state);
    known = onItsWay;
    clearTimeout(copyTimer);
    copyTimer = 0;
    forget(place);
    if (isFirst) place = placeOf(person, draft());
    if (isFirst && address) {
      history.replaceState(history.state, "", address);
      form.setAttribute("action", address);
    }
    if (state.firstAt !== null) keepCopy();
    if (fault) notices.fault(fault, answer.combine);
    else notices.saved();
  };

  const onWritten = () => {
    if (leaving || (state.firstAt === null && !state.sending && textOf(fieldsOf(form)) === known)) return;
    state = written(state, Date.now());
    copyTimer ||= window.setTimeout(() => isUnsaved(state) && keepCopy(), copyAfter);
    notices.waiting();
    plan();
  };

  const wake = () => {
    state = woken(state, Date.now());
    plan();
  };

  const flush = () => {
    if (leaving || !isUnsaved(state)) return;
    keepCopy();
    if (!state.sending && state.fault === null) save();
  };

  const onSubmit = (event: SubmitEvent) => {
    if (event.defaultPrevented || event.submitter?.getAttribute("formtarget") === "_blank") return;
    if (leaving) return event.preventDefault();
    leaving = true;
    clearTimeout(saveTimer);
    if (!saving && (!isUnsaved(state) || state.fault !== null)) return;
    // The save on its way moves the version, and the first one makes the draft: what is sent then must know both.
    event.preventDefault();
    if (!saving) save();
    saving?.finally(() => {
      leaving = false;
      state = atRest;
      form.requestSubmit(event.submitter);
    });
  };

  forgetOld(Date.now());
  form.addEventListener("input", onWritten);
  form.addEventListener("change", onWritten);
  form.addEventListener("submit", onSubmit);
  addEventListener("focus", wake);
  addEventListener("online", wake);
  addEventListener("pagehide", flush);
  addEventListener("pageshow", () => {
    leaving = false;
  });
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? flush() : wake()));
  addEventListener("beforeunload", (event) => {
    if (leaving || !isUnsaved(state)) return;
    keepCopy();
    event.preventDefault();
  });
  offerCopies(form, person, draft(), data);
}
