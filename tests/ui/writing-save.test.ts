import { describe, expect, test } from "vitest";
import { faultOf } from "#app/pages/writing/scripts/save-request.ts";
import {
  afterFailure,
  afterInput,
  afterReturn,
  afterSend,
  afterSuccess,
  atRest,
  dueAt,
  isUnsaved,
} from "#app/pages/writing/scripts/save-state.ts";

describe("when a text is saved", () => {
  test("no save is due without input", () => {
    expect(dueAt(atRest)).toBeNull();
    expect(isUnsaved(atRest)).toBe(false);
  });

  test("a save is due after a pause in typing; new input postpones it", () => {
    const typing = afterInput(atRest, 0);
    expect(dueAt(typing)).toBe(1_500);
    expect(dueAt(afterInput(typing, 1_000))).toBe(2_500);
  });

  test("without a pause a save is due four seconds after the first input", () => {
    const typing = [500, 1_000, 2_000, 3_000, 3_900].reduce(afterInput, afterInput(atRest, 0));
    expect(dueAt(typing)).toBe(4_000);
  });

  test("no second save begins while one is being sent; input meanwhile is due after it", () => {
    const sending = afterInput(afterSend(afterInput(atRest, 0)), 2_000);
    expect(dueAt(sending)).toBeNull();
    expect(isUnsaved(sending)).toBe(true);
    expect(dueAt(afterSuccess(sending))).toBe(3_500);
    expect(isUnsaved(afterSuccess(afterSend(sending)))).toBe(false);
  });
});

describe("when saving fails", () => {
  const failing = afterSend(afterInput(atRest, 0));

  test("the text counts as unsaved and is tried again after growing delays", () => {
    const first = afterFailure(failing, "offline", 10_000);
    expect(isUnsaved(first)).toBe(true);
    expect(dueAt(first)).toBe(12_000);
    expect(dueAt(afterFailure(afterSend(first), "offline", 20_000))).toBe(25_000);
    expect(dueAt(afterInput(first, 10_100))).toBe(12_000);
  });

  test("the server's Retry-After is obeyed", () => {
    expect(dueAt(afterFailure(failing, "busy", 0, 30))).toBe(30_000);
  });

  test("after an ended session the save is tried when the author returns to the page", () => {
    const signedOut = afterFailure(failing, "signed-out", 10_000);
    expect(dueAt(signedOut)).toBeNull();
    expect(dueAt(afterInput(signedOut, 60_000))).toBeNull();
    expect(dueAt(afterReturn(signedOut, 70_000))).toBe(70_000);
  });

  test("a too big text is tried when it changes, a parallel draft not even when the author returns", () => {
    const big = afterFailure(failing, "too-big", 10_000);
    expect(dueAt(big)).toBeNull();
    expect(dueAt(afterInput(big, 20_000))).toBe(20_000);
    expect(dueAt(afterReturn(afterFailure(failing, "parallel", 10_000), 20_000))).toBeNull();
  });

  test("a lasting fault is tried neither after a delay nor after input", () => {
    for (const fault of ["too-many", "forbidden", "not-found"] as const) {
      const stopped = afterFailure(failing, fault, 10_000);
      expect([isUnsaved(stopped), dueAt(stopped), dueAt(afterInput(stopped, 60_000))]).toEqual([true, null, null]);
    }
    expect(dueAt(afterReturn(afterFailure(failing, "too-many", 10_000), 70_000))).toBe(70_000);
    expect(dueAt(afterReturn(afterFailure(failing, "not-found", 10_000), 70_000))).toBeNull();
  });

  test.each([
    [422, "too-many", "too-many"],
    [403, "forbidden", "forbidden"],
    [404, "not-found", "not-found"],
    [422, "expired", "expired"],
    [422, undefined, "failed"],
    [413, "too-large", "too-big"],
    [507, "full", "busy"],
    [500, undefined, "failed"],
  ])("status %d with the fault %s means %s", (status, bodyFault, fault) =>
    expect(faultOf(status, bodyFault)).toBe(fault),
  );

  test("a success resets the failures", () => {
    const recovered = afterSuccess(afterSend(afterFailure(failing, "offline", 0)));
    expect(recovered).toEqual(atRest);
    expect(dueAt(afterInput(recovered, 50_000))).toBe(51_500);
  });

  test("returning to the page changes nothing without a failure", () => {
    const typing = afterInput(atRest, 0);
    expect(afterReturn(typing, 100)).toEqual(typing);
  });
});
