import type { AddressHold, Locale } from '@doorstep/policy';

import { linkDays } from '../corrections/link.server.ts';
import { withNames } from '../with-names.ts';
import { addressLines } from './address-lines.ts';
import { say, writeLetter } from './letter.ts';
import type { Letter } from './letter.ts';
import type { Mail } from './send.server.ts';

/**
 * [ADDR-02] The mail that asks for a new address, or to confirm the one given, in the language of the order.
 */
export function askForAddress({
  hold,
  link,
  ...letter
}: Letter & {
  readonly hold: Pick<AddressHold, 'kind' | 'verdict'>;
  /** Where the customer can answer, in a language. */
  readonly link: (spoken: { readonly locale: Locale }) => string;
}): Mail {
  const { givenAddress: given } = letter.order;
  return writeLetter(letter, ({ locale, texts, fillIn }) => {
    const rule = hold.kind === 'unread' ? texts.unread : texts.kinds[hold.kind][hold.verdict];
    const wanted = hold.verdict === 'ask' ? 'confirm' : 'correct';
    return {
      subject: fillIn(texts.subject[hold.verdict]),
      blocks: [
        say(fillIn(texts.thanks)),
        ...(given === null
          ? []
          : [{ kind: 'quote', lead: texts.given, lines: addressLines(given, locale) } as const]),
        say(rule),
        { kind: 'link', lead: texts[wanted], label: texts.open[wanted], address: link({ locale }) },
        say(withNames(texts.linkNote, { days: String(linkDays) })),
      ],
      ending: texts.waits,
    };
  });
}
