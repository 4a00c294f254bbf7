import { languageNames } from '@doorstep/policy';

import type { SentenceDifference, TextState } from '../../page/publish/compare-text.ts';
import type { FoundText } from '../../page/publish/drift.server.ts';
import type { WithoutAccess } from '../../page/publish/access.ts';
import { nameAccess } from '../../page/publish/access-words.ts';
import { placeWords } from '../../page/publish/places.ts';
import type { Problem, WayOut } from '../problem.ts';

/** So many sentences of one text are told; the page of the texts shows them all. */
const most = 2;

/** What is wrong with a text at Shopify; `null` where it says what the policy says. `about` is the place, and the language of a translation. */
export function textProblem({ place, translated, state, isOutdated, lacksTitle }: FoundText): Problem | null {
  const where =
    translated === null
      ? placeWords[place].name
      : `${placeWords[place].name}, in ${languageNames[translated.text]}${translated.marketId === null ? '' : ' for its market'}`;
  const message =
    sayState(where, state, isOutdated) ??
    (lacksTitle ? `${where}: its title is not translated, or is that of another title.` : null);
  if (message === null) return null;
  return {
    about: [place, translated?.locale, translated?.marketId].filter(Boolean).join('/'),
    severity: isFine(state) ? 'notice' : 'warning',
    message,
    meaning: isFine(state)
      ? 'Nothing, as long as it says what your policy says: Doorstep does not look after it.'
      : 'Shoppers, and agents that answer for your shop, read something else than what checkout does.',
    wayOut: state.kind === 'kept' ? itsPage : write(place, state.kind === 'changed'),
  };
}

/** What the merchant does not let the app reach, of a place that they chose. */
export const accessProblem = ({ place, missing }: WithoutAccess): Problem => ({
  about: `${place}/access`,
  severity: 'warning',
  message: `${placeWords[place].name}: you have not given Doorstep access to ${nameAccess(missing)}, or have taken it back.`,
  meaning:
    'A change of your policy does not reach what shoppers, and agents that answer for your shop, read there.',
  wayOut: { kind: 'access', label: 'Give access, and write it', scopes: missing, repair: 'texts' },
});

/** The merchant's own text, since which the policy has not changed. */
const isFine = (state: TextState): boolean => state.kind === 'kept' && state.differences.length === 0;

const itsPage: WayOut = {
  kind: 'link',
  label: 'Open “Where it stands”',
  url: '/app/policy/page/published',
};

const write = (place: FoundText['place'], isOver: boolean): WayOut => ({
  kind: 'repair',
  label: isOver ? `Write your policy’s text over it: ${placeWords[place].name}` : 'Write your policy’s text',
  repair: `text-${place}`,
});

function sayState(where: string, state: TextState, isOutdated: boolean): string | null {
  switch (state.kind) {
    case 'same':
      return isOutdated ? `${where}: Shopify takes the translation for one of a text before.` : null;
    case 'missing':
      return `${where}: nothing is written there.`;
    case 'behind':
      return `${where} is behind your policy. ${sayDifferences(state.differences)}`;
    case 'changed':
      return `${where} was changed by somebody else. ${sayDifferences(state.differences)}`;
    case 'kept':
      return state.differences.length === 0
        ? `${where} is a text of your own, which you chose to keep.`
        : `${where} is a text of your own, and your policy has changed since you chose to keep it. ${sayDifferences(state.differences, sayChange)}`;
  }
}

const sayDifferences = (differences: readonly SentenceDifference[], say = sayDifference): string =>
  differences.length === 0
    ? 'What differs is not in one of its sentences.'
    : sayFew(differences, say, ['sentence', 'sentences']);

/** The first few, and how many more there are. */
export function sayFew<Each>(
  all: readonly Each[],
  say: (each: Each) => string,
  [one, several]: readonly [string, string],
): string {
  const told = all.slice(0, most).map(say);
  const more = all.length - told.length;
  return [...told, ...(more > 0 ? [`And ${more} more ${more === 1 ? one : several}.`] : [])].join(' ');
}

/** Both sentences, so that whoever reads it sees what differs. */
function sayDifference({ anchor, found, wanted }: SentenceDifference): string {
  if (found === null) return `${anchor} is missing: “${shortened(wanted ?? '')}”`;
  if (wanted === null) return `${anchor} is not of your policy: “${shortened(found)}”`;
  return `${anchor} says “${shortened(found)}” instead of “${shortened(wanted)}”`;
}

/** What the policy says since a text was kept, which may say it in words and in an order of its own. */
const sayChange = ({ anchor, wanted }: SentenceDifference): string =>
  wanted === null ? `${anchor} is no longer said.` : `${anchor} now says “${shortened(wanted)}”`;

/** As much of a text as is told of it. */
export const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
