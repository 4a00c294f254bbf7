import type { LookupAddress } from 'node:dns';
import { BlockList, isIP } from 'node:net';

const noPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  noPublic.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  noPublic.addSubnet(network, prefix, 'ipv6');

/**
 * Whether an IP address is one of the internet: none of this machine, of a network around it, of a cloud's own services, or reserved. One of IPv6 that
 * stands for one of IPv4, as `::ffff:10.0.0.1`, is judged by that.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  return !noPublic.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

type Answer = (error: Error | null, addresses: readonly LookupAddress[]) => void;

/** Looks a name up and gives its public addresses alone; where it has none, that is an error: nothing is connected to. */
export const publicOnly =
  (lookUp: (host: string, answer: Answer) => void) =>
  (host: string, answer: Answer): void => {
    lookUp(host, (error, addresses) => {
      const some = addresses.filter(({ address }) => isPublicAddress(address));
      if (error) answer(error, []);
      else if (some.length === 0) answer(new Error(`${host} leads to no public address`), []);
      else answer(null, some);
    });
  };
