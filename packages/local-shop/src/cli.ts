import { parseArgs } from 'node:util';

import { exampleShop, startLocalShop } from './index.ts';

/**
 * Runs the example shop until it is interrupted:
 * `tsx packages/local-shop/src/cli.ts --app http://127.0.0.1:3000 --configuration shopify.app.toml --extensions extensions`
 * with SHOPIFY_API_KEY and SHOPIFY_API_SECRET in the environment.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4000' },
    'smtp-port': { type: 'string', default: '4025' },
    app: { type: 'string', default: 'http://127.0.0.1:3000' },
    configuration: { type: 'string', default: 'shopify.app.toml' },
    extensions: { type: 'string', default: 'extensions' },
  },
});

const { SHOPIFY_API_KEY: apiKey, SHOPIFY_API_SECRET: apiSecret } = process.env;
if (!apiKey || !apiSecret) {
  process.stderr.write(
    'Set SHOPIFY_API_KEY and SHOPIFY_API_SECRET: the shop signs with what the app verifies with.\n',
  );
  process.exit(1);
}

const { configuration, extensions } = values;
const shop = await startLocalShop({
  seed: exampleShop,
  port: Number(values.port),
  smtpPort: Number(values['smtp-port']),
  app: { url: values.app, apiKey, apiSecret, configuration, extensions },
});
process.stdout.write(
  `Store    ${shop.url}\nAdmin    ${shop.url}/admin\nMailbox  ${shop.url}/mailbox (${shop.smtpUrl})\n`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shop.stop());
