import ipaddr from "ipaddr.js";

/**
 * The network of an IP address that one user or one household has, and the block of networks around it: an IPv4 address
 * and its /24, or the /64 and the /48 of an IPv6 address, whose owner may choose any address within. IPv4 written as
 * IPv6 counts as IPv4. A text that is no address is returned as it is.
 */
export function networksOf(address: string): { network: string; block: string } {
  if (!ipaddr.isValid(address)) return { network: address, block: address };
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) {
    const [a, b, c] = parsed.octets;
    return { network: parsed.toString(), block: `${a}.${b}.${c}.0/24` };
  }
  const part = (groups: number) => parsed.parts.slice(0, groups).map((it) => it.toString(16));
  return { network: `${part(4).join(":")}::/64`, block: `${part(3).join(":")}::/48` };
}
