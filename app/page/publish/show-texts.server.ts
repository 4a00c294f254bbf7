import { languageNames } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { sayFailure } from '../../admin-api/failure.ts';
import { readStorePages } from '../../admin-api/online-store-pages.ts';
import type { Database } from '../../database.server.ts';
import { listLeftOut } from '../structured-data/structured-data.ts';
import { neededScopes, readTextAccess } from './access.ts';
import type { TextScope } from './access.ts';
import type { TextState } from './compare-text.ts';
import { readTextDrift } from './drift.server.ts';
import type { FoundText } from './drift.server.ts';
import { choices, placeWords } from './places.ts';
import type { Choice } from './places.ts';
import { redline } from './redline.ts';
import type { Redline } from './redline.ts';
import { textKeyOf } from './text-key.ts';
import { readChosen } from './written.server.ts';

/** One place, as the admin's page shows it. */
interface ShownPlace {
  readonly place: Choice;
  readonly name: string;
  readonly says: string;
  readonly isChosen: boolean;
  /** What the app must be allowed for it. */
  readonly scopes: readonly TextScope[];
  /** Of a chosen one, what of that it is not allowed. */
  readonly missing: readonly TextScope[];
  /** How each text there stands to the policy: the own one first. */
  readonly texts: readonly ShownText[];
}

interface ShownText {
  readonly language: string;
  readonly kind: TextState['kind'];
  /** Which text of the place it is, as the page's forms name it. */
  readonly key: string;
  /** Sentence by sentence, what stands there and what the policy says. */
  readonly differences: readonly ({ readonly anchor: string } & Redline)[];
}

/** What the page “Where it stands” shows of a shop whose policy is live. */
export async function showTexts(admin: Admin, database: Database, policy: Policy) {
  const { shop } = admin;
  const asked = readTextAccess(admin);
  const [chosen, pages, drift, access] = await Promise.all([
    readChosen(database, shop),
    readStorePages(admin),
    readTextDrift(admin, database, policy, () => asked),
    asked,
  ]);
  const page = chosen.find(({ place }) => place === 'page')?.resourceId ?? null;
  return {
    places: choices.map((place): ShownPlace => ({
      place,
      ...placeWords[place],
      isChosen: chosen.some((each) => each.place === place),
      scopes: access.ok ? neededScopes(place, access.value.all) : [],
      missing: drift.ok
        ? (drift.value.withoutAccess.find((each) => each.place === place)?.missing ?? [])
        : [],
      texts: textsOf(place, drift),
    })),
    page,
    /** Before the app may read them, pages cannot be chosen from. */
    arePagesKnown: !access.ok || access.value.reaches('page'),
    pages: pages.ok
      ? pages.value.map(({ id, title, handle }) => ({ id, name: `${title} (/pages/${handle})` }))
      : [],
    problem:
      [...(access.ok && !access.value.reaches('page') ? [] : [pages]), drift, access].flatMap(
        (each: Result<unknown, Parameters<typeof sayFailure>[0]>) =>
          each.ok ? [] : [sayFailure(each.error)],
      )[0] ?? null,
    without: drift.ok ? drift.value.without : [],
    leftOut: listLeftOut(policy),
  };
}

export type ShownTexts = Awaited<ReturnType<typeof showTexts>>;

function textsOf(place: Choice, drift: Awaited<ReturnType<typeof readTextDrift>>): readonly ShownText[] {
  if (!drift.ok) return [];
  if (place !== 'theme') return drift.value.texts.filter((text) => text.place === place).map(showText);
  return [
    {
      ...{ language: 'Every language', key: textKeyOf(null), differences: [] },
      kind: drift.value.theme.length === 0 ? 'same' : 'behind',
    },
  ];
}

const showText = ({ translated, state, isOutdated, lacksTitle }: FoundText): ShownText => ({
  key: textKeyOf(translated),
  language:
    translated === null
      ? 'Your shop’s own language'
      : `${languageNames[translated.text]}${translated.marketId === null ? '' : ', for its market'}`,
  kind: state.kind === 'same' && (isOutdated || lacksTitle) ? 'behind' : state.kind,
  differences:
    'differences' in state
      ? state.differences.map(({ anchor, found, wanted }) => ({
          anchor,
          ...redline(found ?? '', wanted ?? ''),
        }))
      : [],
});
