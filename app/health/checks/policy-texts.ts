import { placeWords } from '../../page/publish/places.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import { accessProblem, textProblem } from './text-words.ts';

/** The policy's text where the merchant has it stand, in the shop's own language. */
export const policyTexts: Check = {
  id: 'policy-texts',
  name: 'Your policy’s text',
  looksAt: 'that your page and Shopify’s policies say what your policy says',
  look: ({ facts }) =>
    findIn(facts.texts, ({ texts, title, hidden, withoutAccess }) => [
      ...withoutAccess.map(accessProblem),
      ...texts.filter(({ translated }) => translated === null).flatMap((text) => textProblem(text) ?? []),
      ...(title === null
        ? []
        : [
            {
              about: 'page/title',
              severity: 'notice' as const,
              message: `${placeWords.page.name} is called “${title.found}”, and the page of your policy “${title.wanted}”.`,
              meaning: 'Nothing, if you call it so: what your page is called is yours.',
              wayOut: {
                kind: 'repair',
                label: `Call it “${title.wanted}”, in each language`,
                repair: 'name-page',
              } as const,
            },
          ]),
      ...hidden.map((place) => ({
        about: `${place}/hidden`,
        severity: 'warning' as const,
        message: `${placeWords[place].name} is not published, so nobody can read it.`,
        meaning: 'Links to your policy’s page lead nowhere.',
        wayOut: { kind: 'repair', label: 'Publish the page', repair: 'show-page' } as const,
      })),
    ]),
};
