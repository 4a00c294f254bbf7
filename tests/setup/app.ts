import { afterAll } from 'vitest';

import { closeWebhookAddress } from '../../app/testing/deliver.ts';
import '../../app/testing/remember-plans.ts';
import { shopServer } from '../../app/testing/shop-server.ts';

/**
 * The files of a worker share the app's modules, so that they are loaded once: what those keep is the same for all of
 * them (the settings of an app in local mode, whose shops `shopServer` answers for), or ends with the file.
 */
const { url } = await shopServer();
Object.assign(process.env, {
  DOORSTEP_MODE: 'local',
  LOCAL_SHOP_URL: url,
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://doorstep.example.com',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'AALLYN <care@aallyn.example>',
});

// What it stores is in the file's own database.
afterAll(closeWebhookAddress);
