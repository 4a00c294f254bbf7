import { sayPlainDays } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { withNames } from '../with-names.ts';
import { addressLines } from './address-lines.ts';
import { say, writeLetter } from './letter.ts';
import type { Letter } from './letter.ts';
import type { Mail } from './send.server.ts';

/** [ADDR-02] The mail that says where an order goes now that its customer has given another address, and when it is to ship. */
export function confirmAddress({
  ships,
  ...letter
}: Letter & { readonly ships: EffectPayloads['confirmation']['ships'] }): Mail {
  const { givenAddress: given } = letter.order;
  return writeLetter(letter, ({ locale, texts: { changed }, fillIn }) => ({
    subject: fillIn(changed.subject),
    blocks: [
      say(fillIn(changed.thanks)),
      ...(given === null
        ? []
        : [{ kind: 'quote', lead: changed.given, lines: addressLines(given, locale) } as const]),
      say(
        ships === null
          ? changed.shipsSoon
          : withNames(changed.ships, {
              days: sayPlainDays(ships.earliest, ships.latest, locale, Number(ships.earliest.slice(0, 4))),
            }),
      ),
    ],
    ending: changed.notYou,
  }));
}
