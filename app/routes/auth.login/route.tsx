import { AppProvider, Button, Card, FormLayout, Page, Text, TextField } from '@shopify/polaris';
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url';
import translations from '@shopify/polaris/locales/en.json';
import { LoginErrorType } from '@shopify/shopify-app-remix/server';
import type { LoginError } from '@shopify/shopify-app-remix/server';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';

import { login } from '../../access/shopify.server.ts';

export const links = () => [{ rel: 'stylesheet', href: polarisStyles }];

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
  const [shop, setShop] = useState('');
  return (
    <AppProvider i18n={translations}>
      <Page>
        <Card>
          <Form method="post">
            <FormLayout>
              <Text variant="headingMd" as="h1">
                Open Doorstep in your Shopify admin
              </Text>
              <TextField
                type="text"
                name="shop"
                label="Your shop"
                helpText="my-shop.myshopify.com"
                value={shop}
                onChange={setShop}
                autoComplete="on"
                error={problem ?? undefined}
              />
              <Button submit>Open</Button>
            </FormLayout>
          </Form>
        </Card>
      </Page>
    </AppProvider>
  );
}
