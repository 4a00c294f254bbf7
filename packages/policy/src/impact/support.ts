import { plainDate } from '../calendar/plain-date.ts';
import { policySchema } from '../document/schema/policy.ts';
import { decideRequest } from '../support/request.ts';
import { findTaxedStates } from '../tax/states.ts';
import { sayWhen, yearFrom } from './days.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { alike, differences, union } from './versions.ts';
import { sayChoice, sayList, sentence } from './words.ts';

const { words } = policySchema.fields.support.fields.requests.item;

/** [FORM-01] What can be asked with the form, and whether a captcha comes first. */
function sayRequests(versions: Versions): readonly string[] {
  const kinds = alike(
    differences(
      versions,
      Object.entries(words),
      (policy, [about]) => decideRequest(policy, { about, captcha: 'passed', photos: 1 }).kind === 'accepted',
    ),
  ).map(({ case: found, after }) => {
    const about = sayChoice(found.map(([, label]) => `${label.charAt(0).toLowerCase()}${label.slice(1)}`));
    return `customers will ${after ? '' : 'not '}be able to write about ${about}${after ? '' : ' any more'}`;
  });
  const captcha = differences(versions, Object.keys(words).slice(0, 1), (policy) => {
    const asked = policy.support.requests.map((about) =>
      decideRequest(policy, { about, captcha: 'missing', photos: 1 }),
    );
    return asked.some((decided) => decided.kind === 'refused' && decided.why === 'captcha');
  }).map(
    ({ after }) =>
      `customers who write will ${after ? '' : 'not '}have to pass a captcha${after ? '' : ' any more'}`,
  );
  return [...kinds, ...captcha];
}

/** [TAX-01] Where sales tax is said to be collected. */
function sayTax(versions: Versions): readonly string[] {
  const { before, after, today } = versions;
  const states = union(before.tax.states, after.tax.states).map(({ province }) => province);
  return union(states, []).flatMap((state) =>
    alike(
      differences(versions, yearFrom(today), (policy, day) =>
        findTaxedStates(policy, plainDate(day)).includes(state),
      ),
    ).map(
      ({ case: days, after: is }) =>
        `${sayList([state])} will ${is ? '' : 'not '}be among the states where you say that sales tax is collected, for orders placed ${sayWhen(days, today)}`,
    ),
  );
}

/** [FORM-01, TAX-01] */
export const saySupport = (versions: Versions): readonly ImpactLine[] =>
  [...sayRequests(versions), ...sayTax(versions)].map((text) => ({
    area: 'Support',
    sentence: sentence(text),
  }));
