import { expect, test } from "vitest";
import { readSettings, SettingsError } from "#app/server/settings.ts";

test("every legal setting is null unless it is set", () => {
  const { retention, ...told } = readSettings({}).legal;
  expect(Object.values(told)).toEqual(Array(12).fill(null));
  expect(retention).toEqual({
    securityLog: 180,
    auditLog: 3_650,
    feedback: 730,
    endedPeople: 730,
    dataRequests: 1_825,
    links: 30,
    withdrawnTexts: 3_650,
  });
});

test("a setting is taken without the spaces around it", () => {
  const { legal } = readSettings({
    CONTROLLER_NAME: " Esimerkkiyhdistys ry ",
    CONTROLLER_CONTACT: "palaute@example.org",
    LEGAL_BASIS: "public-task",
    ACCESSIBILITY_STATUS: "partial",
    ACCESSIBILITY_ASSESSED: "2026-05-31",
    ACCESSIBILITY_METHOD: "self",
  });
  expect(legal).toMatchObject({
    controllerName: "Esimerkkiyhdistys ry",
    legalBasis: "public-task",
    accessibilityStatus: "partial",
    accessibilityAssessed: "2026-05-31",
    accessibilitySupervisor: null,
  });
});

test.each([
  ["CONTROLLER_NAME", "kaksi\nriviä"],
  ["CONTROLLER_CONTACT", "x".repeat(501)],
  ["LEGAL_BASIS", "koska haluan"],
  ["ACCESSIBILITY_STATUS", "full"],
  ["ACCESSIBILITY_ASSESSED", "31.5.2026"],
  ["ACCESSIBILITY_ASSESSED", "2026-02-30"],
  ["ACCESSIBILITY_ASSESSED", "2999-01-01"],
  ["ACCESSIBILITY_METHOD", "audit"],
  ["HOSTING_LOCATION", "kaksi\nriviä"],
  ["RESTORE_TRIED", "2999-01-01"],
  ["FEEDBACK_DAYS", "0"],
  ["AUDIT_LOG_DAYS", "ikuisesti"],
  ["ENDED_PERSON_DAYS", "-1"],
])("%s=%s is refused in one line that names it", (name, value) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(new RegExp(`^${name} must [^\\n]+$`));
});
