import { textIn } from '../../document/texts.ts';
import type { Reader } from '../../statements/reader.ts';
import type { Said } from '../../statements/say-slot.ts';
import { partsOf } from '../../statements/slots.ts';
import type { Drafted } from './example.ts';
import { exampleWords } from './words.ts';

/** An example in a sentence, in pieces: `An order of $99.99 to the United States pays $5.00 for shipping.` */
export const sayExample = (
  { words, slots }: Pick<Drafted, 'words' | 'slots'>,
  reader: Reader,
): readonly Said[] =>
  partsOf(textIn(exampleWords[words], reader.locale)).flatMap((part) =>
    typeof part === 'string' ? { text: part, path: null } : (slots[part.path]?.(reader) ?? []),
  );
