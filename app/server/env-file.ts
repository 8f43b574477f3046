import { SettingsError } from "./settings.ts";

/**
 * Adds the settings in the file `.env`, if there is one, to the environment; variables that are set already win. Throws
 * `SettingsError` when the file cannot be read.
 */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile(".env");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw new SettingsError(".env cannot be read");
  }
}
