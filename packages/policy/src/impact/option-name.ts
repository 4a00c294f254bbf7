import { arrivalText, notesFor, titleOf } from '../checkout/presentation.ts';
import { plainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { compileDelivery } from '../rules/delivery.ts';
import { publicationOn } from './versions.ts';
import type { Versions } from './versions.ts';

/** What an option is called at checkout, and, where that says an arrival, what it says for an order of today. */
interface OptionName {
  readonly name: string;
  readonly withArrival: string | null;
}

const nothing = { currency: 'USD', rate: null, groups: [], discountApplications: [] };

function optionNameOf(policy: Policy, { today }: Versions): OptionName {
  const rules = compileDelivery(policy, publicationOn(today));
  const name = rules.option;
  const notes = notesFor(rules, nothing, 'en', { date: plainDate(today), isPastCutOff: false });
  const [withArrival = null] = policy.destinations.served.flatMap(({ country: countryCode }) => {
    const address = { address1: '12 Main Street', city: 'Town', zip: '10001', countryCode };
    return titleOf(rules, notes, arrivalText(rules, notes, address), { title: name }) ?? [];
  });
  return { name, withArrival };
}

/** [SHIP-02, SHIP-04, CAL-05] What shoppers read as the name of the shipping option, but for the days, which delivery tells of. */
export function sayOptionName(versions: Versions): readonly string[] {
  const [was, is] = [versions.before, versions.after].map((policy) => optionNameOf(policy, versions));
  if (was === undefined || is === undefined) return [];
  const renamed = `the shipping option will be called “${is.name}” at checkout instead of “${was.name}”`;
  const arrival =
    is.withArrival === null
      ? 'the name of the shipping option will not say the estimated arrival any more'
      : `the name of the shipping option will say the estimated arrival, such as “${is.withArrival}”`;
  return [
    ...(was.name === is.name ? [] : [renamed]),
    ...((was.withArrival === null) === (is.withArrival === null) ? [] : [arrival]),
  ];
}
