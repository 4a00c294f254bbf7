import type { Policy, WaivableFee } from '../document/policy.ts';
import { setting } from '../document/value-change.ts';
import { findSavingIn } from '../fees/savings.ts';
import { feeWords } from './fee-words.ts';
import type { Finding } from './finding.ts';

/**
 * [PROT-01, PROT-03] The protection is sold where a fee that it waives does not exist: a benefit of one country sold in
 * another, or nothing sold for money.
 */
export function protectionWithoutBenefit(policy: Policy): readonly Finding[] {
  const { offered, countries, waives } = policy.protection;
  if (!offered) return [];
  const known = policy.destinations.served.map(({ country }) => country);
  return countries.flatMap((country) => {
    const saved = waives.filter((fee) => isChargedIn(policy, fee, country));
    const lost = waives.filter(
      (fee) => !saved.includes(fee) && known.some((other) => isChargedIn(policy, fee, other)),
    );
    if (saved.length > 0 && lost.length === 0) return [];
    const fees = lost.map((fee) => feeWords[fee]).join(' and no ');
    return [
      {
        id: `benefit/${country}`,
        statements: ['PROT-01', 'PROT-03'],
        path: 'protection.countries',
        message:
          saved.length === 0
            ? `The protection is sold in ${country}, where none of the fees that it waives is taken.`
            : `The protection is sold in ${country} too, where there is no ${fees} to waive.`,
        fix: 'Sell it only where it saves what it says.',
        waysOut: [
          {
            label: countries.length === 1 ? 'Do not offer it' : `Do not sell it in ${country}`,
            changes: [
              countries.length === 1
                ? setting('protection.offered', false)
                : setting(
                    'protection.countries',
                    countries.filter((other) => other !== country),
                  ),
            ],
          },
        ],
      },
    ];
  });
}

function isChargedIn(policy: Policy, fee: WaivableFee, country: string): boolean {
  if (fee !== 're-ship') return (findSavingIn(policy, fee, country)?.minor ?? 0) > 0;
  const { reshipFirst, reshipAdditional } = policy.returnedParcels;
  return reshipFirst.minor + reshipAdditional.minor > 0;
}
