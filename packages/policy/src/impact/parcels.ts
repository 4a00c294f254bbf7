import type { CountryCode, Policy } from '../document/policy.ts';
import { isSame } from '../document/is-same.ts';
import { expectDates } from '../promise/at-purchase.ts';
import { claimWindow } from '../schedule/claim.ts';
import type { DayWindow } from '../schedule/ship.ts';
import { datesThatDiffer, sayDates, type Window } from './dates.ts';
import { countriesToCompare, sayNotCompared } from './countries-to-compare.ts';
import { rememberShipping } from './delivery.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { sayCountries, sentence } from './words.ts';

/** [MISS-01, MISS-02] From when until when an order of a day can be reported as missing that is delivered on its last expected day. */
function claimsFor(
  policy: Policy,
  ships: DayWindow | null,
  day: number,
  country: CountryCode,
): Window | null {
  const expected = ships && expectDates(policy, country, ships);
  if (expected === null) return null;
  const { latest } = expected.arrives;
  const { isWorkday } = expected.travel;
  const { opens, closes } = claimWindow(policy.missingParcels, {
    ...{ placed: day, expected: latest, delivered: latest, isWorkday },
  });
  return opens === null ? null : { earliest: opens, latest: closes };
}

/** [MISS-01, MISS-02] Who can report a missing parcel earlier, later or longer. */
export function sayClaims(versions: Versions): readonly ImpactLine[] {
  const depends = ({ calendar, missingParcels }: Policy) => [calendar, missingParcels];
  if (isSame(depends(versions.before), depends(versions.after))) return [];
  const compared = countriesToCompare(versions);
  const ships = rememberShipping();
  const texts = compared.groups.flatMap((countries) => {
    const found = datesThatDiffer(versions, (policy, day) =>
      claimsFor(policy, ships(policy, { day, minute: 0 }), day, countries[0] ?? ''),
    );
    const who = `missing parcels to ${sayCountries(countries, versions.reader)} of orders placed`;
    return sayDates(found, { who, does: 'can be reported' }, versions);
  });
  return [...texts, ...sayNotCompared(compared, 'missing parcels', 'be reported', versions)].map((text) => ({
    area: 'Parcels',
    sentence: sentence(text),
  }));
}
