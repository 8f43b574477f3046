import { offerCopies } from "./copy-notice.ts";
import { fieldsOf, hiddenValue, setValue, textOf } from "./form-fields.ts";
import { newCopyKey, removeCopy, removeOldCopies, storeCopy } from "./local-copy.ts";
import { saveNotices } from "./save-notices.ts";
import { type SaveAnswer, sendSave } from "./save-request.ts";
import {
  afterFailure,
  afterInput,
  afterReturn,
  afterSend,
  afterSuccess,
  atRest,
  dueAt,
  isUnsaved,
  type SaveState,
} from "./save-state.ts";
import type { PageData } from "./texts.ts";

/** Milliseconds after input until a copy is written to the browser's storage. */
const copyAfter = 500;

/** Saves a form while it is edited: to the browser's storage at once, to the server a little later. */
export function startSaving(form: HTMLFormElement, data: PageData): void {
  const notices = saveNotices(form, data);
  const person = form.dataset.person ?? "";
  // A draft that has not been saved yet is identified by the path of its page.
  const path = location.pathname.replace(/^\/[a-z]{2}(?=\/)/, "");
  const draft = () => `${hiddenValue(form, "luonnos") || path}:${hiddenValue(form, "tapa")}`;
  let state: SaveState = atRest;
  let copyKey = newCopyKey(person, draft());
  let savedText = textOf(fieldsOf(form));
  let sentText = "";
  let saving: Promise<void> | null = null;
  let leaving = false;
  let saveTimer = 0;
  let copyTimer = 0;

  const keepCopy = () => {
    clearTimeout(copyTimer);
    copyTimer = 0;
    const [version, page] = [hiddenValue(form, "versio"), hiddenValue(form, "sivu")];
    storeCopy({ key: copyKey, at: Date.now(), version, page, fields: fieldsOf(form), sent: sentText });
  };

  const scheduleSave = () => {
    clearTimeout(saveTimer);
    const due = leaving ? null : dueAt(state);
    if (due !== null) saveTimer = window.setTimeout(save, Math.max(0, due - Date.now()));
  };

  const save = () => {
    saving = saveOnce().finally(() => {
      saving = null;
      scheduleSave();
    });
  };

  const saveOnce = async () => {
    state = afterSend(state);
    sentText = textOf(fieldsOf(form));
    let answer = await sendSave(form);
    if (answer.fault === "expired" && answer.formToken) {
      setValue(form, "avain", answer.formToken);
      answer = await sendSave(form);
    }
    handleAnswer(answer);
  };

  const handleAnswer = (answer: SaveAnswer) => {
    const { fault, address } = answer;
    if (answer.formToken) setValue(form, "avain", answer.formToken);
    // A parallel copy was saved as a draft of its own: from here on the form edits that draft.
    if (fault && !(fault === "parallel" && answer.id)) {
      state = afterFailure(state, fault, Date.now(), answer.waitSeconds);
      keepCopy();
      return notices.fault(fault, answer.combine);
    }
    const isFirst = hiddenValue(form, "luonnos") !== (answer.id ?? "");
    if (answer.id) setValue(form, "luonnos", answer.id);
    if (answer.version) setValue(form, "versio", answer.version);
    state = afterSuccess(state);
    savedText = sentText;
    clearTimeout(copyTimer);
    copyTimer = 0;
    removeCopy(copyKey);
    if (isFirst) copyKey = newCopyKey(person, draft());
    if (isFirst && address) {
      history.replaceState(history.state, "", address);
      form.setAttribute("action", address);
    }
    if (state.firstAt !== null) keepCopy();
    if (fault) notices.fault(fault, answer.combine);
    else notices.saved();
  };

  const onInput = () => {
    if (leaving || (state.firstAt === null && !state.sending && textOf(fieldsOf(form)) === savedText)) return;
    state = afterInput(state, Date.now());
    copyTimer ||= window.setTimeout(() => isUnsaved(state) && keepCopy(), copyAfter);
    notices.waiting();
    scheduleSave();
  };

  const onReturn = () => {
    state = afterReturn(state, Date.now());
    scheduleSave();
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
    // A running save changes the draft's version, the first one also its id: the form is submitted after it, with both.
    event.preventDefault();
    if (!saving) save();
    saving?.finally(() => {
      leaving = false;
      state = atRest;
      form.requestSubmit(event.submitter);
    });
  };

  removeOldCopies(Date.now());
  form.addEventListener("input", onInput);
  form.addEventListener("change", onInput);
  form.addEventListener("submit", onSubmit);
  addEventListener("focus", onReturn);
  addEventListener("online", onReturn);
  addEventListener("pagehide", flush);
  addEventListener("pageshow", () => {
    leaving = false;
  });
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? flush() : onReturn()));
  addEventListener("beforeunload", (event) => {
    if (leaving || !isUnsaved(state)) return;
    keepCopy();
    event.preventDefault();
  });
  offerCopies(form, person, draft(), data);
}
