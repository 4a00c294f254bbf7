import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Merchant } from '../../access/merchant.server.ts';
import { readShop } from '../../admin-api/shop.ts';
import { database } from '../../database.server.ts';
import { readAskedVersion, simulatedVersion } from '../../policy/simulated-version.server.ts';
import { step } from '../../setup/step.ts';
import { readCase } from '../../simulator/case-in-query.ts';
import { mostExamples } from '../../simulator/examples/limits.ts';
import type { ExampleCase } from '../../simulator/examples/example.ts';
import type { OutcomeInWords } from '../../simulator/examples/outcome-in-words.ts';
import { isFull, keepExample } from '../../simulator/examples/store.server.ts';
import { tryCase } from '../../simulator/examples/try-examples.ts';
import { readFunctions } from '../../simulator/functions.server.ts';
import { readShopFor } from '../../simulator/read-shop.server.ts';
import { readName } from './sent.ts';

interface ToKeep {
  readonly name: string;
  readonly case: string;
  readonly version: string;
}

/** Nothing of a link that is kept is left to defaults: what it does not say is a problem. */
const nothingElse = { countryCode: '', currency: '', date: '', time: '', lines: [] };

/** Keeps a case with what a version makes of it now; gives what is wrong, in a sentence for the merchant. */
export async function keep(merchant: Merchant, sent: ToKeep, now: Date): Promise<string | null> {
  const read = readName(sent.name);
  if ('problem' in read) return read.problem;
  if (await isFull(database, merchant.shop))
    return `You have ${mostExamples} examples, which is as many as are tried at a publishing. Remove one first.`;
  const found = await workOut(merchant, sent, now);
  if (!found.ok) return found.error;
  await keepExample(database, merchant.shop, { name: read.name, ...found.value, by: merchant.user, at: now });
  return null;
}

async function workOut(
  merchant: Merchant,
  sent: ToKeep,
  now: Date,
): Promise<Result<{ readonly case: ExampleCase; readonly outcome: OutcomeInWords }, string>> {
  const { admin } = merchant;
  const given = readCase(new URLSearchParams(sent.case), nothingElse);
  const asked = readAskedVersion(sent.version);
  if (!given.ok || asked === null || given.value.lines.length === 0)
    return fail('Try the order first: it is not complete.');
  const shop = await step('reading the shop', readShop(admin));
  if (!shop.ok) return fail(`Shopify did not answer: ${shop.error.reason}`);
  const { primaryDomain } = shop.value;
  const facts = await readShopFor(admin, shop.value, given.value);
  if (!facts.ok)
    return fail(
      facts.error === 'rate'
        ? `Type how much ${given.value.currency} one ${shop.value.currencyCode} is, and try the order first.`
        : `Shopify did not answer: ${facts.error.reason}`,
    );
  const version = await simulatedVersion(database, merchant, asked, { now, storefront: primaryDomain.url });
  if (!version.ok) return fail('This version of the policy cannot be tried any more.');
  const functions = await readFunctions(false);
  if (!functions.ok) return fail(`The functions are not built (${functions.error}).`);
  const publication = { ...version.value.publication, publishedOn: facts.value.given.date };
  const kept: ExampleCase = { given: facts.value.given, shop: facts.value.shop, publication };
  const outcome = await tryCase(version.value.policy, kept, functions.value);
  return outcome.ok
    ? ok({ case: kept, outcome: outcome.value })
    : fail(outcome.error.map(({ message }) => message).join(' '));
}
