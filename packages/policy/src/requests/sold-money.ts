import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import { distribute } from '../money/distribute.ts';
import type { Money } from '../money/money.ts';
import type { SoldLine } from './sold-order.ts';

/** Some pieces of a line: so many, from the one on that has so many before it. */
export interface Span {
  readonly from?: number;
  readonly pieces: number;
}

/**
 * What was paid for some pieces of a line, the first ones from `from` on: each piece has its share, so that all of them come to what was
 * paid for the line, to the cent.
 */
export const paidFor = (
  { paid, sold }: Pick<SoldLine, 'paid' | 'sold'>,
  side: keyof MoneyPair,
  span: Span,
): Money => ({ ...paid[side], minor: shareOf(paid[side].minor, sold, span) });

/** The tax that was paid on top of {@link paidFor}. */
export const taxFor = (
  { tax, sold }: Pick<SoldLine, 'tax' | 'sold'>,
  side: keyof MoneyPair,
  span: Span,
): Money => ({ ...tax[side], minor: shareOf(tax[side].minor, sold, span) });

/**
 * What requests gave back of {@link paidFor}, or of {@link taxFor}, before: of the last pieces of the line, of each by what was left of it, so that
 * of no piece more went back than was paid for it.
 */
export function givenFor(
  line: Pick<SoldLine, 'givenBack' | 'sold' | 'paid' | 'tax'>,
  part: 'price' | 'tax',
  side: keyof MoneyPair,
  { from = 0, pieces }: Span,
): Money {
  const { minor, currency } = (part === 'price' ? line.paid : line.tax)[side];
  const each = piecesOf(minor, line.sold);
  const left = line.givenBack.reduce<readonly number[]>((rest, given) => {
    const kept = rest.slice(0, line.sold - given.pieces);
    const last = rest.slice(line.sold - given.pieces);
    const shares = distribute(
      given[part][side].minor,
      last.map((piece) => Math.max(0, piece)),
    );
    return [...kept, ...last.map((piece, at) => piece - (shares[at] ?? 0))];
  }, each);
  const sum = (of: readonly number[]) =>
    of.slice(from, from + pieces).reduce((total, piece) => total + piece, 0);
  return { minor: sum(each) - sum(left), currency };
}

const piecesOf = (minor: number, among: number): readonly number[] =>
  distribute(
    minor,
    Array.from({ length: among }, () => 1),
  );

const shareOf = (minor: number, among: number, { from = 0, pieces }: Span): number =>
  piecesOf(minor, among)
    .slice(from, from + pieces)
    .reduce((sum, piece) => sum + piece, 0);
