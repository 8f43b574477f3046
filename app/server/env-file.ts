import { SettingsError } from "./settings.ts";

/** Settings may stand in a file; what the environment says already wins. */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile(".env");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw new SettingsError(".env cannot be read");
  }
}
