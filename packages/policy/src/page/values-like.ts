import type { Policy } from '../document/policy.ts';
import { isMoney } from '../document/schema/value-kinds.ts';
import { formatAmount } from '../money/amount.ts';
import type { Reader } from '../statements/reader.ts';
import { sayValue } from '../statements/say-value.ts';
import type { BareFact, CountryNames } from './bare-facts.ts';
import { namedValues, type NamedValue } from './row-names.ts';

/** The values of a policy that say what a bare fact says: `$15.00` is the return fee, and the exchange fee. */
export const valuesLike = (
  policy: Policy,
  fact: BareFact,
  reader: Reader,
  countries: CountryNames,
): readonly NamedValue[] =>
  namedValues(policy).filter(
    ({ name, field, value }) =>
      !name.startsWith('page.') && saysTheSame(fact, { field, value }, reader, countries),
  );

function saysTheSame(
  { kind, text }: BareFact,
  { field, value }: Pick<NamedValue, 'field' | 'value'>,
  reader: Reader,
  { codes }: CountryNames,
): boolean {
  switch (kind) {
    case 'amount':
    case 'number': {
      const said = numberIn(text);
      if (isMoney(value)) return Number(formatAmount(value)) === said;
      return kind === 'number' && typeof value === 'number' && field.kind === 'wholeNumber' && value === said;
    }
    case 'country':
      return field.kind === 'country' && value === codes.get(text);
    case 'currency':
      return field.kind === 'currency' && value === text.toUpperCase();
    case 'date': {
      const isDay = field.kind === 'date' || field.kind === 'dayRule' || field.kind === 'period';
      return isDay && sayValue(field, value, reader).toLowerCase().includes(text.toLowerCase());
    }
    default:
      return kind satisfies never;
  }
}

/** The number in a text: `1,000.00`, `14,95 €`, `1 000`. */
function numberIn(text: string): number {
  const [digits = ''] = /[\d.,'’\s]*\d/.exec(text.replace(/^\D+/, '')) ?? [];
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}
