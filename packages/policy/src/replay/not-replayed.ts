import type { PolicyChange } from '../diff/diff.ts';
import { diffPolicies } from '../diff/diff.ts';
import type { Policy } from '../document/policy.ts';
import type { Reader } from '../statements/reader.ts';

/** What the topics of a replay are decided by, as paths of the policy or the beginnings of such. */
const replayed: readonly string[] = [
  'merchant.timeZone',
  ...['destinations.basis', 'destinations.clampToFlat', 'destinations.served'],
  ...['destinations.usTerritories', 'destinations.usMilitary'],
  ...['addresses.poBox', 'addresses.streetAndPoBox', 'addresses.privateMailbox', 'addresses.ruralBox'],
  ...['addresses.generalDelivery', 'addresses.exceptions'],
  ...['calendar.warehouse', 'calendar.carrier', 'calendar.cutOff', 'calendar.seasons', 'calendar.transit'],
  'calendar.handOver',
  ...['protection.offered', 'protection.price', 'protection.countries', 'protection.waives'],
  'signature',
  ...['events', 'returns.events'],
  ...['missingParcels.waitBusinessDays', 'missingParcels.daysAfterExpected'],
  ...['missingParcels.monthsAfterOrder', 'missingParcels.closes', 'missingParcels.replacementFee'],
  ...['returnedParcels.fee', 'returnedParcels.reshipFirst', 'returnedParcels.reshipAdditional'],
  ...['returns.countries', 'returns.fee', 'returns.refundDays', 'returns.creditDays'],
  ...['exchanges.countries', 'exchanges.fee'],
  ...['international.accepted', 'international.anchor', 'international.days', 'international.fee'],
];

const isReplayed = (path: string): boolean =>
  replayed.some((part) => path === part || path.startsWith(`${part}.`));

/**
 * What differs between two policies and changes nothing that a replay looks at: an order that is told to be unchanged may be another one by
 * these.
 * @param reader how countries are called.
 */
export const notReplayed = (
  before: Policy,
  after: Policy,
  reader?: Pick<Reader, 'country'>,
): readonly PolicyChange[] => diffPolicies(before, after, reader).filter(({ path }) => !isReplayed(path));
