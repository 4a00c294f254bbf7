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

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

const variables = z
  .object({
    DOORSTEP_MODE: z
      .enum(['local', 'production'], { error: 'is neither "local" nor "production"' })
      .default('production'),
    SHOPIFY_API_KEY: text,
    SHOPIFY_API_SECRET: text,
    SHOPIFY_APP_URL: url(/^https?:$/, 'https://doorstep.example.com'),
    DATABASE_URL: url(/^postgres(ql)?:$/, 'postgresql://user:password@host:5432/doorstep'),
    SMTP_URL: url(/^smtps?:$/, 'smtps://user:password@mail.example.com:465'),
    MAIL_FROM: text,
    PORT: z.coerce.number({ error: 'is not a number' }).int().min(0).max(65_535).default(3000),
    HOST: z.string().default('0.0.0.0'),
    LOCAL_SHOP_URL: url(/^http:$/, 'http://127.0.0.1:4000').optional(),
  })
  .check((context) => {
    const { DOORSTEP_MODE: mode, LOCAL_SHOP_URL: shop } = context.value;
    const problem = localShopProblem(mode, shop);
    if (problem)
      context.issues.push({ code: 'custom', path: ['LOCAL_SHOP_URL'], message: problem, input: shop });
  });

function localShopProblem(mode: 'local' | 'production', shop: string | undefined): string | null {
  if (mode === 'production')
    return shop ? 'is only for DOORSTEP_MODE=local: it would send requests for Shopify elsewhere' : null;
  if (!shop) return 'is missing: DOORSTEP_MODE=local needs a local shop';
  return loopback.has(new URL(shop).hostname)
    ? null
    : 'is not on this machine (127.0.0.1, localhost or [::1])';
}

/** The settings of one running app. `localShopUrl` is the origin of a local shop, and `null` in production. */
export interface Environment {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly appUrl: string;
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly port: number;
  readonly host: string;
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
    appUrl: new URL(values.SHOPIFY_APP_URL).origin,
    databaseUrl: values.DATABASE_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    port: values.PORT,
    host: values.HOST,
    localShopUrl: values.LOCAL_SHOP_URL ? new URL(values.LOCAL_SHOP_URL).origin : null,
  });
}

let parsedOnce: Environment | undefined;

/** This process's settings, read once. Throws when they are wrong; the server says so before it loads the app. */
export function environment(): Environment {
  if (parsedOnce) return parsedOnce;
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  parsedOnce = parsed.value;
  return parsedOnce;
}
