import type { Policy } from '../document/policy.ts';
import type { Finding } from './finding.ts';

/** [PROT-06] A name that promises more, or something else, than is waived; one that nobody reads promises nothing. */
export function namesThatMislead({ protection }: Policy): readonly Finding[] {
  if (!protection.offered) return [];
  const name = protection.name.en.toLowerCase();
  const saysReturns = name.includes('return');
  const waivesReturns = protection.waives.includes('return');
  const waivesShipping = protection.waives.includes('replacement') || protection.waives.includes('re-ship');
  const finding = (message: string, fix: string): Finding => ({
    statements: ['PROT-06'],
    path: 'protection.name',
    message,
    fix,
  });
  return [
    ...(saysReturns && !waivesReturns
      ? [
          finding(
            `“${protection.name.en}” promises returns, but no return fee is waived.`,
            'Waive the return fee, or rename it.',
          ),
        ]
      : []),
    ...(/shipping|package|parcel|delivery/.test(name) && !waivesShipping
      ? [
          finding(
            `“${protection.name.en}” sounds like cover for lost parcels, but only return fees are waived.`,
            'Rename it, or waive replacement and re-ship fees.',
          ),
        ]
      : []),
    ...(name.includes('insurance')
      ? [finding('Protection must not be called insurance.', 'Use another word.')]
      : []),
  ];
}
