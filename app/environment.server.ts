import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

const url = (protocols: RegExp, example: string) =>
  z
    .string({ error: `is missing, for example ${example}` })
    .refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), {
      error: `is not an address like ${example}`,
    });

const text = z.string({ error: 'is missing' }).min(1, { error: 'is empty' });

/** What a process does. All of it in one, or each in as many processes as it needs: docs/scale.md. */
export const roles = ['web', 'ingest', 'worker'] as const;
export type Role = (typeof roles)[number];

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

const variables = z
  .object({
    DOORSTEP_MODE: z
      .enum(['local', 'production'], { error: 'is neither "local" nor "production"' })
      .default('production'),
    SHOPIFY_API_KEY: text,
    SHOPIFY_API_SECRET: text,
    SHOPIFY_FORMER_API_SECRET: text.optional(),
    SHOPIFY_APP_URL: url(/^https?:$/, 'https://doorstep.example.com'),
    DATABASE_URL: url(/^postgres(ql)?:$/, 'postgresql://user:password@host:5432/doorstep'),
    SMTP_URL: url(/^smtps?:$/, 'smtps://user:password@mail.example.com:465'),
    MAIL_FROM: text,
    PORT: z.coerce.number({ error: 'is not a number' }).int().min(0).max(65_535).default(3000),
    HOST: z.string().default('0.0.0.0'),
    PROXY_HOPS: z.coerce.number({ error: 'is not a number' }).int().min(0).max(9).default(1),
    DOORSTEP_ROLES: z
      .string()
      .default(roles.join())
      .transform((list) => list.split(',').map((role) => role.trim()))
      .pipe(z.array(z.enum(roles, { error: `is not a list of ${roles.join(', ')}` }))),
    CUSTOMER_CODE_SECRET: z.string().min(32, { error: 'is shorter than 32 characters' }).optional(),
    SHOPIFY_EVENTS: z.literal('on', { error: 'is not "on"' }).optional(),
    PUBSUB_AUDIENCE: text.optional(),
    PUBSUB_SERVICE_ACCOUNT: text.optional(),
    EVENTBRIDGE_SECRET: z.string().min(16, { error: 'is shorter than 16 characters' }).optional(),
    HCAPTCHA_SITEKEY: text.optional(),
    HCAPTCHA_SECRET: text.optional(),
    METRICS_TOKEN: z.string().min(16, { error: 'is shorter than 16 characters' }).optional(),
    LOCAL_SHOP_URL: url(/^http:$/, 'http://127.0.0.1:4000').optional(),
  })
  .check((context) => {
    const { DOORSTEP_MODE: mode, LOCAL_SHOP_URL: shop } = context.value;
    const problem = localShopProblem(mode, shop);
    if (problem)
      context.issues.push({ code: 'custom', path: ['LOCAL_SHOP_URL'], message: problem, input: shop });
    const { CUSTOMER_CODE_SECRET: secret } = context.value;
    if (mode === 'production' && secret === undefined)
      context.issues.push({
        ...{ code: 'custom', path: ['CUSTOMER_CODE_SECRET'], input: secret },
        message: 'is missing: 32 random characters or more, which never change',
      });
    const { PUBSUB_AUDIENCE: audience, PUBSUB_SERVICE_ACCOUNT: account } = context.value;
    const lacking = audience === undefined ? 'PUBSUB_AUDIENCE' : 'PUBSUB_SERVICE_ACCOUNT';
    if ((audience === undefined) !== (account === undefined))
      context.issues.push({
        ...{ code: 'custom', path: [lacking], input: undefined },
        message: 'is missing: a push subscription has both an audience and a service account',
      });
    const { HCAPTCHA_SITEKEY: siteKey, HCAPTCHA_SECRET: captchaSecret } = context.value;
    const wrong = captchaProblem(mode, siteKey, captchaSecret);
    if (wrong) context.issues.push({ code: 'custom', input: undefined, ...wrong });
  });

function localShopProblem(mode: 'local' | 'production', shop: string | undefined): string | null {
  if (mode === 'production')
    return shop ? 'is only for DOORSTEP_MODE=local: it would send requests for Shopify elsewhere' : null;
  if (!shop) return 'is missing: DOORSTEP_MODE=local needs a local shop';
  return loopback.has(new URL(shop).hostname)
    ? null
    : 'is not on this machine (127.0.0.1, localhost or [::1])';
}

/** The keys of a local shop's stand-in of hCaptcha, whose answers are good once. */
const localCaptcha = {
  siteKey: '00000000-0000-4000-8000-000000000001',
  secret: 'local-shop-hcaptcha-secret',
};

/** hCaptcha's own keys for tests let everybody pass: https://docs.hcaptcha.com/#integration-testing-test-keys */
function captchaProblem(
  mode: 'local' | 'production',
  siteKey: string | undefined,
  secret: string | undefined,
) {
  if ((siteKey === undefined) !== (secret === undefined)) {
    const path = [siteKey === undefined ? 'HCAPTCHA_SITEKEY' : 'HCAPTCHA_SECRET'];
    return { path, message: 'is missing: hCaptcha has both a site key and a secret' };
  }
  const isForTests = siteKey?.startsWith('10000000-ffff-') === true || /^0x0+$/.test(secret ?? '');
  return mode === 'production' && isForTests
    ? { path: ['HCAPTCHA_SITEKEY'], message: 'is one for tests, which lets everybody pass' }
    : null;
}

/** How hCaptcha is asked for and asked. */
export interface CaptchaSettings {
  readonly siteKey: string;
  readonly secret: string;
  /** Address of its script, and of the server that says whether somebody has passed. */
  readonly script: string;
  readonly verifyUrl: string;
}

/** The settings of one running app. `localShopUrl` is the origin of a local shop, and `null` in production. */
export interface Environment {
  readonly apiKey: string;
  readonly apiSecret: string;
  /** The secret before it was rotated, with which Shopify signs for a while yet. `null` at all other times. */
  readonly formerApiSecret: string | null;
  /**
   * What codes of customers are made with. It is not the API secret, which is changed when somebody may have seen it: the codes
   * are there for as long as the shop is, and are found by the same secret alone.
   */
  readonly customerCodeSecret: string;
  readonly appUrl: string;
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly port: number;
  readonly host: string;
  /** How many proxies of the host's own stand in front of the app, each of which says who came to it. */
  readonly proxyHops: number;
  /** What this process does. */
  readonly roles: ReadonlySet<Role>;
  /** Whether Shopify's Events are taken, the successor of webhooks. */
  readonly takesEvents: boolean;
  /** Whose tokens Google Pub/Sub brings when it pushes Shopify's messages; `null`: it pushes none. */
  readonly pubSub: { readonly audience: string; readonly serviceAccount: string } | null;
  /** What Amazon EventBridge brings when it posts Shopify's events; `null`: it posts none. */
  readonly eventBridgeSecret: string | null;
  /** [FORM-01] `null`: the support form cannot be sent where the policy asks for a captcha. */
  readonly captcha: CaptchaSettings | null;
  /** What whoever reads `/metrics` has to bring; `null`: there are none. */
  readonly metricsToken: string | null;
  readonly localShopUrl: string | null;
}

/** Reads the settings from environment variables; on failure one plain line for each that is missing or wrong. */
export function parseEnvironment(
  given: Readonly<Record<string, string | undefined>>,
): Result<Environment, readonly string[]> {
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    return fail(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const values = parsed.data;
  return ok({
    apiKey: values.SHOPIFY_API_KEY,
    apiSecret: values.SHOPIFY_API_SECRET,
    formerApiSecret: values.SHOPIFY_FORMER_API_SECRET ?? null,
    customerCodeSecret: values.CUSTOMER_CODE_SECRET ?? values.SHOPIFY_API_SECRET,
    appUrl: new URL(values.SHOPIFY_APP_URL).origin,
    databaseUrl: values.DATABASE_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    port: values.PORT,
    host: values.HOST,
    proxyHops: values.PROXY_HOPS,
    roles: new Set(values.DOORSTEP_ROLES),
    takesEvents: values.SHOPIFY_EVENTS === 'on',
    pubSub: pubSubOf(values),
    eventBridgeSecret: values.EVENTBRIDGE_SECRET ?? null,
    captcha: captchaOf(values),
    metricsToken: values.METRICS_TOKEN ?? null,
    localShopUrl: values.LOCAL_SHOP_URL ? new URL(values.LOCAL_SHOP_URL).origin : null,
  });
}

function pubSubOf({
  PUBSUB_AUDIENCE: audience,
  PUBSUB_SERVICE_ACCOUNT: serviceAccount,
}: z.infer<typeof variables>): Environment['pubSub'] {
  return audience === undefined || serviceAccount === undefined ? null : { audience, serviceAccount };
}

/** A local shop stands in for hCaptcha, too. */
function captchaOf({
  HCAPTCHA_SITEKEY: siteKey,
  HCAPTCHA_SECRET: secret,
  LOCAL_SHOP_URL: local,
}: z.infer<typeof variables>): CaptchaSettings | null {
  if (local !== undefined) {
    const origin = `${new URL(local).origin}/hcaptcha`;
    return { ...localCaptcha, script: `${origin}/1/api.js`, verifyUrl: `${origin}/siteverify` };
  }
  if (siteKey === undefined || secret === undefined) return null;
  return {
    siteKey,
    secret,
    script: 'https://js.hcaptcha.com/1/api.js',
    verifyUrl: 'https://api.hcaptcha.com/siteverify',
  };
}

/**
 * What Shopify may have signed with, and we our links: the app's secret, and behind it the former one while it is being replaced.
 * Until the former one is revoked Shopify signs with that, and with webhooks for up to an hour longer.
 */
export const secretsOf = ({
  apiSecret,
  formerApiSecret,
}: Pick<Environment, 'apiSecret' | 'formerApiSecret'>): readonly [string, ...string[]] =>
  formerApiSecret === null ? [apiSecret] : [apiSecret, formerApiSecret];

let parsedOnce: Environment | undefined;

/** This process's settings, read once. Throws when they are wrong; the server says so before it loads the app. */
export function environment(): Environment {
  if (parsedOnce) return parsedOnce;
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  parsedOnce = parsed.value;
  return parsedOnce;
}
