import { destinations } from '../document/schema/sections/destinations.ts';
import type { PlaceFacts } from '../facts/place.ts';
import { sayCountry } from '../statements/say-value.ts';
import { sayOptionName } from './option-name.ts';
import { shippingChanges, type Pays, type ShippingChange } from './shipping-changes.ts';
import { sayBasis, sayClamp } from './shipping-terms.ts';
import type { RangeDifference } from './value-ranges.ts';
import { sayRange } from './value-ranges.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { sayList, sentence } from './words.ts';

const provinceNames: Readonly<Record<string, string>> = {
  ...destinations.fields.usTerritories.keys,
  AA: 'U.S. military addresses in the Americas (AA)',
  AE: 'U.S. military addresses in Europe (AE)',
  AP: 'U.S. military addresses in the Pacific (AP)',
};

/** What changes for orders that are sent somewhere, in sentences. */
export function sayShipping(versions: Versions): readonly ImpactLine[] {
  const changes = shippingChanges(versions);
  const home = changes.find(({ places }) => places.some(isWholeCountry('US')));
  const lines = changes.flatMap((change) => {
    // What holds for the United States as a whole is said once.
    const places =
      change === home ? change.places.filter(({ provinceCode }) => provinceCode === null) : change.places;
    return sayChange(change, sayPlaces(places, versions), versions);
  });
  return [...lines, ...sayBasis(versions), ...sayClamp(versions), ...sayOptionName(versions)].map((text) => ({
    area: 'Shipping',
    sentence: sentence(text),
  }));
}

const isWholeCountry =
  (code: string) =>
  ({ countryCode, provinceCode }: PlaceFacts): boolean =>
    countryCode === code && provinceCode === null;

const sayPlaces = (places: readonly PlaceFacts[], { reader }: Versions): string =>
  sayList(
    places.map(({ countryCode, provinceCode }) =>
      provinceCode === null
        ? sayCountry(countryCode ?? '', reader)
        : (provinceNames[provinceCode] ?? provinceCode),
    ),
  );

function sayChange(
  { currency, ranges }: ShippingChange,
  places: string,
  versions: Versions,
): readonly string[] {
  const { reader, after } = versions;
  const isOwn = currency === after.merchant.shopCurrency;
  const gained = ranges.filter((range) => range.before === null);
  const kept = ranges.filter((range) => range.before !== null);
  const range = (of: RangeDifference<Pays>) => sayRange(of, currency, reader);
  const accepted = gained.map((of) =>
    of.to === null && of.from > 0
      ? `${sayPays(of.after, versions)} from ${reader.amount({ minor: of.from, currency })} on`
      : `${sayPays(of.after, versions)}${range(of)}`,
  );
  return [
    ...(accepted.length > 0 && isOwn
      ? [`orders to ${places} will be accepted instead of refused, and pay ${sayList(accepted)}`]
      : []),
    ...kept
      .filter((of) => isOwn || of.after !== null)
      .map((of) =>
        of.after === null
          ? `orders to ${places} will be refused at checkout instead of accepted`
          : of.after.minor === 0
            ? `orders to ${places}${range(of)} will ship free instead of paying ${sayPays(of.before, versions)}`
            : `orders to ${places}${range(of)} will pay ${sayPays(of.after, versions)} instead of ${sayPays(of.before, versions)}`,
      ),
  ].filter((text, index, all) => all.indexOf(text) === index);
}

const sayPays = (pays: Pays, { reader }: Versions): string =>
  pays === null || pays.minor === 0 ? 'nothing' : reader.amount(pays);
