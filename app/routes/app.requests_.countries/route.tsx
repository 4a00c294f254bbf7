import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requestForm } from '@doorstep/policy';
import { z } from 'zod';

import { database } from '../../database.server.ts';
import { authenticateMerchant } from '../../access/merchant.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { markAnswered, listReceivedRequests, countWantedCountries } from '../../requests/desk.server.ts';
import { RequestList } from '../../requests/request-list.tsx';
import { showCountry, showRequest } from '../../requests/shown.server.ts';
import { WantedCountries } from '../../requests/wanted-countries.tsx';

const shown = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const policy = (await currentVersion(database, shop))?.policy ?? null;
  const timeZone = policy?.merchant.timeZone ?? 'UTC';
  const requests = await listReceivedRequests(database, shop, shown);
  const countries = await countWantedCountries(database, shop);
  return {
    form: `https://${shop}${requestForm.proxy}${requestForm.path}?${requestForm.parameters.kind}=destination`,
    requests: requests.map((received) => showRequest(received, timeZone)),
    countries: countries.map((wanted) => showCountry(wanted, policy)),
  };
}

const mark = z.object({ id: z.string(), answered: z.enum(['yes', 'no']) });

/** POST: marks one request as answered, or as not answered after all. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const form = mark.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return data({ problem: 'The form was not complete.' }, { status: 400 });
  const { id, answered } = form.data;
  const found = await markAnswered(database, { shop: by.shop, id, by }, answered === 'yes', new Date());
  return found
    ? data({ problem: null })
    : data({ problem: 'This request is not there any more.' }, { status: 404 });
}

/** What shoppers asked for: where they want to be shipped to, and each request with its note. */
export default function RequestsPage() {
  const { form, requests, countries } = useLoaderData<typeof loader>();
  const total = countries.reduce((sum, country) => sum + country.requests, 0);
  return (
    <s-page heading="Countries asked for">
      <s-link slot="breadcrumb-actions" href="/app/requests">
        Requests
      </s-link>
      {requests.length === 0 ? (
        <NoRequests form={form} />
      ) : (
        <>
          <WantedCountries countries={countries} />
          <s-section
            heading={total > requests.length ? `${requests.length} of ${total} requests` : 'All requests'}
          >
            <RequestList requests={requests} />
          </s-section>
        </>
      )}
    </s-page>
  );
}

function NoRequests({ form }: { readonly form: string }) {
  return (
    <s-section accessibilityLabel="Requests">
      <s-empty-state heading="No requests yet">
        <s-text slot="subheading">
          Shoppers from countries that you do not serve find a link at checkout: “Ask us to ship here”. What
          they send is counted and listed here. You can link to the same form from any page of your shop:
        </s-text>
        <s-link slot="subheading" href={form} target="_blank">
          {form}
        </s-link>
      </s-empty-state>
    </s-section>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
