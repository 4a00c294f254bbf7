import type { TextDrift } from '../../page/publish/drift.server.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import { textProblem } from './text-words.ts';

/** The policy's text in the other languages of the shop, sentence by sentence. */
export const translations: Check = {
  id: 'translations',
  name: 'Translations of your policy’s text',
  looksAt: 'that it says the same in every language of your shop',
  look: ({ facts }) =>
    findIn(facts.texts, (drift) => ofOurs(drift).flatMap((text) => textProblem(text) ?? [])),
};

/** Where the text itself is not ours, or is not there at all, what translates it is no matter of its own. */
function ofOurs({ texts }: TextDrift) {
  const places = texts
    .filter(
      ({ translated, state }) => translated === null && (state.kind === 'same' || state.kind === 'behind'),
    )
    .map(({ place }) => place);
  return texts.filter(({ place, translated }) => translated !== null && places.includes(place));
}
