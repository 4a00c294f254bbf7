import type { Asked, AskedLine, ReturningLine } from '@doorstep/policy';

import { readerIn } from '../../../reader.ts';
import type { KnownParcel } from '../../door/known-parcels.ts';
import { causeWords, problemWords, remedyWords } from '../../words.ts';

/** What the lines of an order are called, by id; without Shopify's answer nothing is. */
export type Titles = ReadonlyMap<string, string>;

/**
 * What somebody asks for, in whole sentences.
 * @param parcels What several parcels are called [MISS-01].
 */
export function sayAsked(
  asked: Asked,
  titles: Titles,
  parcels: readonly KnownParcel[] = [],
): readonly string[] {
  switch (asked.kind) {
    case 'return':
      if (asked.unasked)
        return [`${sayPieces(asked.lines, titles)} came back, and nobody had asked for a return.`];
      return [
        `They want to send back ${sayPieces(asked.lines, titles)} for ${remedyWords[asked.remedy]}.`,
        ...sayReasons(asked.lines, titles),
        sayAttested(asked.attested),
      ];
    case 'exchange':
      return [
        `They want to exchange ${sayPieces(asked.lines, titles)}.`,
        ...sayWanted(asked, titles),
        sayAttested(asked.attested),
      ];
    case 'missing-parcel':
      return [
        'Their parcel has not come.',
        ...sayParcel(asked, parcels),
        asked.checked
          ? 'They have looked in the usual places.'
          : 'They did not say that they looked in the usual places.',
      ];
    case 'returned-parcel':
      return [
        `The parcel ${asked.seen === 'back' ? 'came' : 'comes'} back undelivered: ${causeWords[asked.cause]}.`,
        ...(asked.wants === undefined ? [] : [wantsWords[asked.wants]]),
      ];
    case 'address':
      return ['They want the parcel to go to another address.'];
    case 'cancellation':
      return [
        asked.wants === 'cancel' ? 'They want to cancel the order.' : 'They want to pay in another way.',
      ];
    case 'price-adjustment':
      return [
        `They saw a lower price for ${sayPieces([asked.line], titles)}: ${readerIn('en').amount(asked.now.presentment)} for one.`,
      ];
    case 'product-issue':
      return [`Something is wrong with ${sayPieces(asked.lines, titles)}: ${problemWords[asked.problem]}.`];
    case 'question':
      return ['They have a question.'];
    default:
      return asked satisfies never;
  }
}

/** [MISS-01] */
function sayParcel(
  { parcel, ending }: Asked<'missing-parcel'>,
  parcels: readonly KnownParcel[],
): readonly string[] {
  const several = new Set(parcels.map((each) => each.parcel)).size > 1;
  if (parcel === undefined) return several ? ['It left in several parcels. They named none.'] : [];
  const known = parcels.find((each) => each.parcel === parcel);
  if (known === undefined) return ['They named a parcel that is not there any more.'];
  const whole = several ? `It is this one of several: ${known.label}.` : `It is all of this: ${known.label}.`;
  return ending === undefined
    ? [whole]
    : [`Only what has the number that ends in ${ending} has not come, of this: ${known.label}.`];
}

/** One reason for all of it, or each item's own. */
function sayReasons(lines: readonly ReturningLine[], titles: Titles): readonly string[] {
  const [first, ...others] = [...new Set(lines.map(({ reason }) => reason))];
  if (first === undefined) return [];
  if (others.length === 0) return [`Their reason: ${sayHandle(first)}.`];
  return lines.map((line) => `Their reason for ${sayPieces([line], titles)}: ${sayHandle(line.reason)}.`);
}

const sayHandle = (handle: string): string => handle.replaceAll('-', ' ');

/** [RTS-02] */
const wantsWords: Readonly<Record<NonNullable<Asked<'returned-parcel'>['wants']>, string>> = {
  again: 'They want it sent again, by invoice.',
  return: 'They want it treated as a return.',
};

/** What was picked is named; what was said in words only its customer's message has. */
function sayWanted({ wanted, inWords = false }: Asked<'exchange'>, titles: Titles): readonly string[] {
  if (wanted.length === 0) return ['What they want instead stands in their message.'];
  const pieces = wanted.map(({ variantId: id, quantity }) => ({ id, quantity }));
  const picked = `Instead they want ${sayPieces(pieces, titles)}.`;
  return inWords ? [picked, 'What they want instead of the rest stands in their message.'] : [picked];
}

/** Pieces of an order's lines: `2 × Wool coat and 1 × Scarf`. */
export function sayPieces(lines: readonly AskedLine[], titles: Titles): string {
  const said = lines.map(({ id, quantity }) => `${quantity} × ${titles.get(id) ?? 'an item'}`);
  return [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(' and ');
}

const sayAttested = (attested: boolean): string =>
  attested ? 'They say that it is as it was sold.' : 'They did not say that it is as it was sold.';
