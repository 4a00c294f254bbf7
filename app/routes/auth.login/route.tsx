import { LoginErrorType } from '@shopify/shopify-app-remix/server';
import type { LoginError } from '@shopify/shopify-app-remix/server';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { login } from '../../access/shopify.server.ts';

export const loader = async ({ request }: LoaderFunctionArgs) => ({ problem: wordsOf(await login(request)) });

export const action = async ({ request }: ActionFunctionArgs) => ({ problem: wordsOf(await login(request)) });

function wordsOf({ shop }: LoginError): string | null {
  if (shop === LoginErrorType.MissingShop) return 'Enter your shop’s address.';
  return shop === LoginErrorType.InvalidShop ? 'Enter an address like my-shop.myshopify.com.' : null;
}

/** Where somebody lands who opens the app outside of the Shopify admin. */
export default function Login() {
  const loaded = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem ?? loaded.problem;
  return (
    <s-page heading="Open Doorstep in your Shopify admin" inlineSize="small">
      <s-section accessibilityLabel="Your shop">
        <Form method="post">
          <s-stack gap="base" alignItems="start">
            <s-text-field
              name="shop"
              label="Your shop"
              details="my-shop.myshopify.com"
              autocomplete="on"
              error={problem ?? undefined}
            />
            <s-button type="submit" variant="primary">
              Open
            </s-button>
          </s-stack>
        </Form>
      </s-section>
    </s-page>
  );
}
