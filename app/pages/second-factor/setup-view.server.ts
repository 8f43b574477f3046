import { encode } from "uqr";
import { secretAddress } from "#app/people/second-factor/codes.server.ts";

/** What the page shows of a secret that is about to be taken into use. */
export interface SetupView {
  secret: string;
  /** The secret in groups of four characters, to be typed. */
  groups: string;
  /** The otpauth address, which an app on the same device opens. */
  address: string;
  /** The QR code of the address: squares of one unit on a side, as the path of an SVG, and the whole's side. */
  picture: { side: number; path: string };
}

export function setupView(secret: string, email: string): SetupView {
  const address = secretAddress(secret, email);
  const { size, data } = encode(address, { ecc: "M", border: 4 });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")));
  return {
    secret,
    groups: secret.match(/.{4}/g)?.join(" ") ?? secret,
    address,
    picture: { side: size, path: squares.join("") },
  };
}
