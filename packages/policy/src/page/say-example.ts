import { textIn } from '../document/texts.ts';
import type { Money } from '../money/money.ts';
import type { Reader } from '../statements/reader.ts';
import type { Said } from '../statements/say-slot.ts';
import { sayCountry } from '../statements/say-value.ts';
import { partsOf } from '../statements/slots.ts';
import { exampleWords } from './example-words.ts';
import type { At, ExampleCase } from './examples.ts';

/** An example in a sentence, in pieces: `An order of $99.99 to the United States pays $5.00 for shipping.` */
export function sayExample(example: ExampleCase, reader: Reader): readonly Said[] {
  const { words, slots } = toldAs(example, reader);
  return partsOf(textIn(exampleWords[words], reader.locale)).map((part) =>
    typeof part === 'string' ? { text: part, path: null } : (slots[part.path] ?? { text: '', path: null }),
  );
}

interface Told {
  readonly words: keyof typeof exampleWords;
  readonly slots: Readonly<Record<string, Said>>;
}

function toldAs(example: ExampleCase, reader: Reader): Told {
  switch (example.asks) {
    case 'shipping': {
      const { country, worth, pays } = example;
      const amounts = {
        ...(worth === null ? {} : { worth: sayAmount(worth, reader) }),
        ...(pays === null ? {} : { pays: sayAmount(pays, reader) }),
      };
      return {
        words: wordsFor(worth !== null, pays !== null && pays.value.minor > 0),
        slots: { ...amounts, country: { text: sayCountry(country.value, reader), path: country.path } },
      };
    }
    case 'signature': {
      const { worth, carrier, isRequired } = example;
      return {
        words: isRequired ? 'signed' : 'unsigned',
        slots: { worth: sayAmount(worth, reader), carrier: { text: carrier.value, path: carrier.path } },
      };
    }
    case 'address':
      return { words: example.verdict, slots: { address: { text: example.address1, path: null } } };
    default:
      return example satisfies never;
  }
}

/** A rate of nothing is free. */
const wordsFor = (isOfWorth: boolean, isPaid: boolean): Told['words'] =>
  isOfWorth ? (isPaid ? 'pays' : 'free') : isPaid ? 'paysAlways' : 'freeAlways';

const sayAmount = ({ value, path }: At<Money>, reader: Reader): Said => ({
  text: reader.amount(value),
  path,
});
