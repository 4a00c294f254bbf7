import { ok } from '@doorstep/policy';

import type { DataDifference } from '../../page/served/compare-data.ts';
import type { ServedDifference } from '../../page/served/compare-served.ts';
import type { ServedPage } from '../../page/served/read-served.server.ts';
import type { Check } from '../check.ts';
import type { Problem, WayOut } from '../problem.ts';
import { sayFew, shortened } from './text-words.ts';

/** The policy's pages as the storefront serves them, read as a shopper reads them. */
export const servedPage: Check = {
  id: 'served-page',
  name: 'What shoppers are served',
  looksAt: 'that your storefront shows shoppers and search engines what your page says',
  look: ({ facts: { served } }) => {
    if (!served.ok) return served;
    const { pages, unread, data } = served.value;
    return ok([
      ...pages.flatMap((page) => [...textProblems(page), ...blockProblems(page)]),
      ...unread.map(({ place, reason }): Problem => ({
        about: `${place}/unread`,
        severity: 'notice',
        message: `${places[place]} could not be read on your storefront. ${reason}`,
        meaning: 'Whether shoppers read there what your policy says is not known.',
        wayOut: { kind: 'told', message: 'It is looked at once more tonight, and whenever you look again.' },
      })),
      ...dataProblems(data),
    ]);
  },
};

const places: Readonly<Record<ServedPage['place'], string>> = {
  page: 'Your page',
  'shipping-policy': 'Shopify’s shipping policy',
  'refund-policy': 'Shopify’s refund policy',
  front: 'Your front page',
};

const sentences = ['sentence', 'sentences'] as const;
const fields = ['field', 'fields'] as const;

const meaning = 'Shoppers read something else than what checkout does.';

function textProblems({ place, text, isAbsent }: ServedPage): readonly Problem[] {
  if (text.length === 0) return [];
  return [
    {
      about: `${place}/text`,
      severity: 'warning',
      message: isAbsent
        ? `${places[place]} is served without any of its text.`
        : `${places[place]} is served otherwise than it stands at Shopify. ${sayFew(text, sayDifference, sentences)}`,
      meaning,
      wayOut: openTheme,
    },
  ];
}

function blockProblems({ place, block }: ServedPage): readonly Problem[] {
  if (block.length === 0) return [];
  return [
    {
      about: `${place}/block`,
      severity: 'warning',
      message: `${places[place]}: the block of your theme shows something else than what was written for it. ${sayFew(block, sayDifference, sentences)}`,
      meaning,
      wayOut: openTheme,
    },
  ];
}

/** What stands at Shopify is right, and nobody but the merchant changes a theme. */
const openTheme: WayOut = {
  kind: 'link',
  label: 'Your theme, or an app in it, does that: open the theme editor',
  url: 'shopify://admin/themes/current/editor?template=page',
};

function sayDifference({ anchor, kind, found, wanted }: ServedDifference): string {
  if (kind === 'hidden') return `${anchor} is hidden: “${shortened(wanted)}”`;
  if (found === null) return `${anchor} is not shown: “${shortened(wanted)}”`;
  return `${anchor} is shown as “${shortened(found)}” instead of “${shortened(wanted)}”`;
}

function dataProblems(differences: readonly DataDifference[]): readonly Problem[] {
  const of = (kind: DataDifference['kind']) => differences.filter((each) => each.kind === kind);
  const [own, foreign] = [of('own'), of('foreign')];
  return [
    ...of('absent').map((): Problem => ({
      about: 'data/absent',
      severity: 'notice',
      message: 'Your storefront does not serve the structured data of your policy: its app embed is off.',
      meaning: 'Search engines do not read your policy as data. It holds all the same.',
      wayOut: {
        kind: 'link',
        label: 'Open the app embeds of your theme',
        url: 'shopify://admin/themes/current/editor?context=apps',
      },
    })),
    ...(own.length === 0
      ? []
      : [
          dataProblem(
            'own',
            `The structured data of your policy is served otherwise than it was written. ${sayFew(own, sayField, fields)}`,
            {
              kind: 'told',
              message:
                'Your theme, or an app that rewrites structured data, does that: switch it off there. Doorstep writes its own at each publishing.',
            },
          ),
        ]),
    ...(foreign.length === 0
      ? []
      : [
          dataProblem(
            'foreign',
            `Structured data that is not Doorstep’s contradicts your policy. ${sayFew(foreign, sayField, fields)}`,
            {
              kind: 'told',
              message:
                'Another app or your theme writes it. Take its return policy out there: nobody but you can.',
            },
          ),
        ]),
  ];
}

const dataProblem = (about: string, message: string, wayOut: WayOut): Problem => ({
  about: `data/${about}`,
  severity: 'warning',
  message,
  meaning: 'Search engines, and agents that read them, tell buyers something else than what you do.',
  wayOut,
});

function sayField({ field, found, wanted, countries }: DataDifference): string {
  const where = countries.length === 0 ? field : `${field}, for ${countries.slice(0, 5).join(', ')},`;
  if (found === null) return `${where} is missing: “${shortened(wanted ?? '')}”.`;
  if (wanted === null) return `${where} says “${shortened(found)}”, which your policy does not say there.`;
  return `${where} says “${shortened(found)}” instead of “${shortened(wanted)}”.`;
}
