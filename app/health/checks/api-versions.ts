import { adminApiVersion } from '../../admin-api/api-versions.ts';
import { sayDay } from '../../policy/date-in-zone.ts';
import type { Check } from '../check.ts';
import { findInBoth } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Versions of Shopify's interfaces that the app was made for, and that Shopify ends some day. */
export const apiVersions: Check = {
  id: 'api-versions',
  name: 'Versions of Shopify',
  looksAt: 'that Shopify still supports what Doorstep was made for',
  look: ({ facts, now }) =>
    findInBoth(facts.apiVersions, facts.owners, ({ supported, ofWebhooks }, { shopifyFunctions }) => {
      const used = new Map<string, string[]>();
      const use = (version: string, what: string) => used.set(version, [...(used.get(version) ?? []), what]);
      use(adminApiVersion, 'the app');
      use(ofWebhooks, 'webhooks');
      for (const { handle, apiVersion } of shopifyFunctions.nodes) use(apiVersion, `“${handle}”`);
      return [...used].flatMap(([version, by]) =>
        lookAt(version, by.join(', '), supported.includes(version), now),
      );
    }),
};

/** Days before its end from which a version is pointed out: as many as Shopify asks of the apps in its store. */
const daysAhead = 90;

function lookAt(version: string, by: string, isSupported: boolean, now: Date): readonly Problem[] {
  const end = endOf(version);
  const day = end === null ? 'some day' : sayDay(end, 'UTC');
  const problem = {
    about: version,
    wayOut: { kind: 'told', message: 'Whoever runs Doorstep has to move it to a newer version.' },
  } as const;
  if (!isSupported) {
    return [
      {
        ...problem,
        severity: 'critical',
        message: `Shopify does not support its version ${version} any more, which is used by ${by}.`,
        meaning: 'Rules may stop at checkout, and orders may not be worked on.',
      },
    ];
  }
  const isNear = end !== null && end.getTime() - now.getTime() < daysAhead * 24 * 60 * 60 * 1000;
  if (!isNear) return [];
  return [
    {
      ...problem,
      severity: 'warning',
      message: `Shopify ends its version ${version} on ${day}; it is used by ${by}.`,
      meaning: 'Nothing before that day. After it rules may stop at checkout.',
    },
  ];
}

/** Shopify supports a version of the first of a month for a year; `null` for a name that is no month. */
function endOf(version: string): Date | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(version) ?? [];
  return year === undefined || month === undefined
    ? null
    : new Date(Date.UTC(Number(year) + 1, Number(month) - 1, 1));
}
