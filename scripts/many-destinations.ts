import { decodePolicy } from '@doorstep/policy';
import { countryChoices } from '../app/country-choices.ts';
import { withManyDestinations } from '../packages/policy/src/testing/many-destinations.ts';
import { answerLikeAppBridge, signIn } from './install-app.ts';

/** Where a product runs that has published a policy. */
interface Running {
  readonly app: string;
  /** Any address of the local shop, such as its admin's. */
  readonly shop: string;
  /** The number of the version that is live. */
  readonly version: number;
}

/**
 * Lets the live policy ship to `count` countries, each with a rate and a delivery time: takes the policy out of the app as
 * a file, brings it in again and publishes it, as a merchant would. Gives the number of the version that is live then.
 */
export async function shipToMany({ app, shop, version }: Running, count: number): Promise<number> {
  const headers = await signIn(shop);
  const ask = async (path: string, form?: Readonly<Record<string, string>>): Promise<string> => {
    const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
    const answer = await answerLikeAppBridge(new Request(`${app}${path}`, { headers, ...body }));
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`);
    return text;
  };
  const live = decodePolicy(JSON.parse(await ask(`/app/policy/history/${version}/export`)));
  if (!live.ok) throw new Error('The live policy cannot be read.');
  const codes = countryChoices().map(({ value }) => value);
  const policy = withManyDestinations(live.value, codes, count);
  if (policy.destinations.served.length === live.value.destinations.served.length) return version;
  await ask('/app/policy/import.data', { intent: 'take', text: JSON.stringify(policy) });
  const note = `Ships to ${count} countries`;
  await ask('/app/policy/publish.data', { intent: 'publish', seen: String(version), note });
  return version + 1;
}
