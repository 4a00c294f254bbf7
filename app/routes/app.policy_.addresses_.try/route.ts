import type { LoaderFunctionArgs } from '@remix-run/node';

import { tryAddress, tryException } from '../../policy/addresses/try-address.ts';
import type { TriedAddress } from '../../policy/addresses/try-address.ts';
import { policyOfTexts } from '../../policy/draft/draft.ts';
import { openDraft } from '../../policy/draft/open-draft.server.ts';

/** Lines of an address are not longer at Shopify. */
const longest = 255;

/**
 * GET /app/policy/addresses/try?address1=…: what the draft says to an address as it is typed; while the draft cannot be read, what the version
 * says that it was begun from. Nothing of the address is kept. With `exception` it is
 * asked as an exception that is being written.
 */
export async function loader({ request }: LoaderFunctionArgs): Promise<TriedAddress | null> {
  const { opened, texts, unsaved } = (await openDraft(request)).draft;
  const policy = policyOfTexts({ opened }, { ...texts, ...unsaved });
  const { searchParams } = new URL(request.url);
  const field = (name: string) => (searchParams.get(name) ?? '').slice(0, longest);
  if (field('address1').trim() === '') return null;
  const address = {
    address1: field('address1'),
    address2: field('address2'),
    city: field('city'),
    zip: field('zip'),
    countryCode: field('countryCode').toUpperCase(),
  };
  const tried = searchParams.has('exception') ? tryException : tryAddress;
  return tried(policy.ok ? policy.value : opened, address);
}
