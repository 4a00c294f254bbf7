/** The settings of an app that works for shops which answer at an address of this machine. */
export const appSettings = (databaseUrl: string, shopUrl: string) => ({
  NODE_ENV: 'production',
  DOORSTEP_MODE: 'local',
  DATABASE_URL: databaseUrl,
  LOCAL_SHOP_URL: shopUrl,
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://doorstep.example.com',
  MAIL_FROM: 'AALLYN <care@aallyn.example>',
});
