import type { CountryCode } from '../document/policy.ts';

/** A law by which buyers can give back what they ordered from afar, whatever a shop says. */
export interface WithdrawalLaw {
  readonly id: string;
  readonly of: string;
  readonly countries: readonly CountryCode[];
  /** Calendar days from delivery. */
  readonly days: number;
}

const union =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');

/**
 * The laws that policies of shops which ship abroad meet most: directive 2011/83/EU, the U.K. Consumer Contracts Regulations
 * 2013, the Korean E-Commerce Act and Taiwan's Consumer Protection Act. Known to say when to ask somebody who knows; no legal advice.
 */
export const withdrawalLaws: readonly WithdrawalLaw[] = [
  { id: 'eu', of: 'the European Union and its neighbors', countries: union, days: 14 },
  { id: 'gb', of: 'the United Kingdom', countries: ['GB'], days: 14 },
  { id: 'kr', of: 'South Korea', countries: ['KR'], days: 7 },
  { id: 'tw', of: 'Taiwan', countries: ['TW'], days: 7 },
];

/** Where an extra payment needs the shopper's express consent, to something that was explained before. */
export const countriesOfConsent: readonly CountryCode[] = [...union, 'GB'];
