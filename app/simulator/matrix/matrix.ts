import { formatAmount } from '@doorstep/policy';
import type { CurrencyCode } from '@doorstep/policy';

import { countryName } from '../../country-name.ts';
import { readerIn } from '../../reader.ts';
import { ofWorth } from '../case.ts';
import type { SimulatedCase } from '../case.ts';
import { goodsOfWorth } from '../goods-of-worth.ts';
import { decideCell } from './decide-cell.ts';
import type { Cell, MatrixVersion } from './decide-cell.ts';

/** A cell in words. */
export interface SaidCell {
  readonly text: string;
  /** What the other version says, where that is something else. */
  readonly other: string | null;
  /** How much it is beside the dearest cell, from 0 for nothing to 4; `null` where nothing is shipped to. */
  readonly heat: number | null;
  /** Whether the protection is in its cart. */
  readonly isProtected: boolean;
}

export interface MatrixRow {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly SaidCell[];
}

/** What is asked of a matrix. */
export interface AskedMatrix {
  readonly shown: MatrixVersion;
  /** The version that the shown one is compared with; `null` where there is none. */
  readonly other: MatrixVersion | null;
  readonly countries: readonly string[];
  /** Minor units of the shop's currency. */
  readonly values: readonly number[];
  readonly shop: { readonly currency: CurrencyCode; readonly timeZone: string };
  /** The case of a cell, apart from its country and what is in the cart. */
  readonly rest: Omit<SimulatedCase, 'address' | 'lines'>;
}

/** Who pays what on top of the goods: a row for each country, a cell for each value of a cart. */
export function matrixOf(asked: AskedMatrix): readonly MatrixRow[] {
  const { shown, other, countries, values } = asked;
  const decided = countries.map((country) =>
    values.map((value) => {
      const decide = (version: MatrixVersion) => decideAt(version, asked, country, value);
      return { now: decide(shown), then: other && decide(other) };
    }),
  );
  const dearest = Math.max(1, ...decided.flat().map(({ now }) => onTop(now) ?? 0));
  return countries.map((code, at) => ({
    ...{ code, name: countryName(code) },
    cells: (decided[at] ?? []).map(({ now, then }) => {
      const text = sayCell(now);
      const was = then && sayCell(then);
      const heat = heatOf(onTop(now), dearest);
      return { text, other: was === text ? null : was, heat, isProtected: now.fee !== null };
    }),
  }));
}

function decideAt(version: MatrixVersion, asked: AskedMatrix, country: string, value: number): Cell {
  const { shop, rest } = asked;
  const line = ofWorth(formatAmount({ minor: value, currency: shop.currency }));
  const goods = goodsOfWorth([line], shop.currency);
  const here = { ...shop, goods, codes: [], otherOptions: [] };
  return decideCell(version, here, caseAt(rest, country, [line]));
}

/** The case of a cell. */
export const caseAt = (
  rest: AskedMatrix['rest'],
  countryCode: string,
  lines: SimulatedCase['lines'],
): SimulatedCase => ({
  ...{ ...rest, lines },
  address: { countryCode, provinceCode: '', address1: '', address2: '', company: '', city: '', zip: '' },
});

const onTop = ({ shipping, fee }: Cell): number | null =>
  shipping === null ? null : shipping.minor + (fee?.minor ?? 0);

const heatOf = (minor: number | null, dearest: number): number | null =>
  minor === null ? null : Math.ceil((minor * 4) / dearest);

const signatures = {
  required: ', signed for',
  'if-carrier': ', signed for if your carrier brings it',
  'not-required': '',
  unknown: '',
} as const;

function sayCell({ shipping, fee, signature }: Cell): string {
  if (shipping === null) return 'Not shipped';
  const reader = readerIn('en');
  const cost = shipping.minor === 0 ? 'Free' : reader.amount(shipping);
  return `${cost}${fee === null ? '' : ` + ${reader.amount(fee)}`}${signatures[signature]}`;
}
