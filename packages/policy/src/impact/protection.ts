import { decideProtection } from '../checkout/protection.ts';
import { compileProtection } from '../rules/blocks.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { alike, differences, publicationOn, union } from './versions.ts';
import { sayCountries, sentence } from './words.ts';

const bag = { merchandiseId: null, requiresShipping: true, finalSale: false, subtotal: 100_00 };

/** [PROT-01..03] Who is offered the protection, and at which price. */
export function sayProtection(versions: Versions): readonly ImpactLine[] {
  const { before, after, today, reader } = versions;
  const countries = union(before.protection.countries, after.protection.countries);
  const found = differences(versions, countries, (policy, countryCode) => {
    const decision = decideProtection(compileProtection(policy, publicationOn(today)), {
      countryCode,
      lines: [bag],
    });
    return decision.kind === 'offered' ? decision.price : null;
  });
  return alike(found).map(({ case: where, before: was, after: is }) => {
    const customers = `customers in ${sayCountries(where, reader)} will`;
    const text =
      is === null
        ? `${customers} not be offered the protection any more`
        : was === null
          ? `${customers} be offered the protection, for ${reader.amount(is)}`
          : `${customers} pay ${reader.amount(is)} for the protection instead of ${reader.amount(was)}`;
    return { area: 'Protection', sentence: sentence(text) };
  });
}
