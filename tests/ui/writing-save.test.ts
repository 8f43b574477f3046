import { describe, expect, test } from "vitest";
import { faultOf } from "#app/pages/writing/scripts/save-request.ts";
import {
  atRest,
  dueAt,
  isUnsaved,
  refused,
  saved,
  sent,
  woken,
  written,
} from "#app/pages/writing/scripts/save-state.ts";

describe("when a text is saved", () => {
  test("nothing is due while nothing is written", () => {
    expect(dueAt(atRest)).toBeNull();
    expect(isUnsaved(atRest)).toBe(false);
  });

  test("a pause in typing saves; a key moves it", () => {
    const one = written(atRest, 0);
    expect(dueAt(one)).toBe(1_500);
    expect(dueAt(written(one, 1_000))).toBe(2_500);
  });

  test("one who never pauses is saved four seconds after the first key", () => {
    const typing = [500, 1_000, 2_000, 3_000, 3_900].reduce(written, written(atRest, 0));
    expect(dueAt(typing)).toBe(4_000);
  });

  test("one save at a time: what is written meanwhile waits for its end and is then due", () => {
    const sending = written(sent(written(atRest, 0)), 2_000);
    expect(dueAt(sending)).toBeNull();
    expect(isUnsaved(sending)).toBe(true);
    expect(dueAt(saved(sending))).toBe(3_500);
    expect(isUnsaved(saved(sent(sending)))).toBe(false);
  });
});

describe("when saving fails", () => {
  const failing = sent(written(atRest, 0));

  test("the text is unsaved again and tried later and later", () => {
    const first = refused(failing, "offline", 10_000);
    expect(isUnsaved(first)).toBe(true);
    expect(dueAt(first)).toBe(12_000);
    expect(dueAt(refused(sent(first), "offline", 20_000))).toBe(25_000);
    expect(dueAt(written(first, 10_100))).toBe(12_000);
  });

  test("a server that says when is believed", () => {
    expect(dueAt(refused(failing, "busy", 0, 30))).toBe(30_000);
  });

  test("an ended session waits for the writer to come back, then tries at once", () => {
    const out = refused(failing, "signed-out", 10_000);
    expect(dueAt(out)).toBeNull();
    expect(dueAt(written(out, 60_000))).toBeNull();
    expect(dueAt(woken(out, 70_000))).toBe(70_000);
  });

  test("a text too big is tried when it changes, a parallel draft not even when the writer comes back", () => {
    const big = refused(failing, "too-big", 10_000);
    expect(dueAt(big)).toBeNull();
    expect(dueAt(written(big, 20_000))).toBe(20_000);
    expect(dueAt(woken(refused(failing, "parallel", 10_000), 20_000))).toBeNull();
  });

  test("what the same save will not mend is not tried by the clock or by writing on", () => {
    for (const fault of ["too-many", "forbidden", "not-found"] as const) {
      const stopped = refused(failing, fault, 10_000);
      expect([isUnsaved(stopped), dueAt(stopped), dueAt(written(stopped, 60_000))]).toEqual([true, null, null]);
    }
    expect(dueAt(woken(refused(failing, "too-many", 10_000), 70_000))).toBe(70_000);
    expect(dueAt(woken(refused(failing, "not-found", 10_000), 70_000))).toBeNull();
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
  ])("%d with %s is told as %s", (status, told, fault) => expect(faultOf(status, told)).toBe(fault));

  test("a success forgets the failures", () => {
    const healed = saved(sent(refused(failing, "offline", 0)));
    expect(healed).toEqual(atRest);
    expect(dueAt(written(healed, 50_000))).toBe(51_500);
  });

  test("coming back changes nothing while all is well", () => {
    const typing = written(atRest, 0);
    expect(woken(typing, 100)).toEqual(typing);
  });
});
