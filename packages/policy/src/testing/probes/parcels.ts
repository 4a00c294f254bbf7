import { decideClaim } from '../../after-sale/missing-parcel.ts';
import { decideReship, decideReturnedParcel } from '../../after-sale/returned-parcel.ts';
import type { PolicyPlace } from '../../document/schema/paths.ts';
import type { Probe } from './probe.ts';
import { days, each, local, reads } from './probe.ts';

const claims: Probe = {
  asks: 'what somebody is answered who reports a parcel as missing, on any day, of any carrier',
  answer: (policy) =>
    each(['US', 'JP'], (countryCode) =>
      each(['USPS', 'UPS', 'Another carrier'], (carrier) =>
        days.slice(66, 186).map((reportedOn) => {
          const facts = { placedAt: '2026-03-02T15:00:00Z', countryCode, zone: local, carrier };
          const parcel = { shippedOn: '2026-03-03', deliveredOn: '2026-03-09' };
          return decideClaim(policy, { ...facts, ...parcel, reportedOn, waives: [] });
        }),
      ),
    ),
};

const reship: Probe = {
  asks: 'what it costs to send three items again',
  answer: (policy) => decideReship(policy, { bags: 3, scannedOn: null, waives: [] }),
};

/** [MISS-01..05, RTS-01, RTS-02] */
export const parcels = {
  'missingParcels.waitBusinessDays': claims,
  'missingParcels.daysAfterExpected': claims,
  'missingParcels.monthsAfterOrder': claims,
  'missingParcels.closes': claims,
  'missingParcels.replacementFee': claims,
  'missingParcels.checks': claims,
  'missingParcels.checks.*': claims,
  'missingParcels.liability': claims,
  'missingParcels.carriers': claims,
  'missingParcels.carriers.*.carrier': claims,
  'missingParcels.carriers.*.scope': claims,
  'missingParcels.carriers.*.link': claims,
  'missingParcels.carriers.*.steps': claims,
  'returnedParcels.collectWithinBusinessDays': reads('RTS-01'),
  'returnedParcels.fee': {
    asks: 'what a parcel costs that came back',
    answer: (policy) => decideReturnedParcel(policy, 'unavailable', []),
  },
  'returnedParcels.reshipFirst': reship,
  'returnedParcels.reshipAdditional': reship,
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
