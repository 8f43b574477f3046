/** The stored form of an e-mail address: spaces around it and capitals make no difference. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether a text looks like an e-mail address; only the mail server knows whether it exists. */
export function isEmail(email: string): boolean {
  return email.length <= 254 && /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(email);
}

/** Whether a text is a person's name: 2 to 100 letters, spaces, apostrophes, full stops, commas and hyphens. */
export function isName(name: string): boolean {
  const trimmed = name.trim();
  return trimmed.length >= 2 && trimmed.length <= 100 && /^[\p{L}\p{M}' .,-]+$/u.test(trimmed);
}
