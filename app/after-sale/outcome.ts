import type { InspectedLine, Locale, Money, PlainDate } from '@doorstep/policy';

import { rememberFormats } from '../formats.ts';
import { readerIn } from '../reader.ts';
import { withNames } from '../with-names.ts';
import { requestMailTexts } from './mail/texts.ts';
import type { SettledAs } from './mail/texts.ts';
import { sayDate } from './say-date.ts';
import { afterSaleTexts } from './texts.ts';

/** Pieces that came back, by the name of their item, and whether they were taken [RET-05]. */
export interface InspectedPieces extends Pick<InspectedLine, 'quantity' | 'condition' | 'isTaken'> {
  readonly title: string;
}

/** What was done for a request at its end, as its customer was told: what was carried out, and never what was expected. */
export interface Outcome {
  /** `null` where nothing of it was taken: what came back goes back. */
  readonly as: SettledAs | null;
  /** In the currency that the customer paid in; `null` for no money. */
  readonly amount: Money | null;
  /** A local date of the policy. */
  readonly on: PlainDate;
  readonly pieces: readonly InspectedPieces[];
}

const lists = rememberFormats(
  (locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }),
);

/** What was done and when, in a customer's words; with the pieces, where not all of them were taken. */
export function sayOutcome({ as, amount, on, pieces }: Outcome, locale: Locale): readonly string[] {
  const { settled, sentBack } = requestMailTexts[locale];
  const money = amount === null ? '' : readerIn(locale).amount(amount);
  return [
    as === null ? sentBack : withNames(settled[as], { amount: money }),
    withNames(afterSaleTexts[locale].state.doneOn, { date: sayDate(on, locale) }),
    ...sayInspected(pieces, locale),
  ];
}

/** [RET-05] Which pieces were taken and which were not, and why; nothing where all of them were. */
export function sayInspected(pieces: readonly InspectedPieces[], locale: Locale): readonly string[] {
  const { taken, refused, why } = afterSaleTexts[locale].inspected;
  const kept = pieces.filter(({ isTaken }) => isTaken);
  const others = pieces.filter(({ isTaken }) => !isTaken);
  if (others.length === 0) return [];
  const nameOf = ({ quantity, title }: InspectedPieces) => `${quantity} × ${title}`;
  const refusedItems = others.map((piece) => {
    const { condition } = piece;
    return `${nameOf(piece)} (${why[condition === 'as-sold' ? 'unasked' : condition]})`;
  });
  return [
    ...(kept.length === 0 ? [] : [withNames(taken, { items: lists(locale).format(kept.map(nameOf)) })]),
    withNames(refused, { items: lists(locale).format(refusedItems) }),
  ];
}
