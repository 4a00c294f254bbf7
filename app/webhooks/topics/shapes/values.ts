import { z } from 'zod';

/** What Shopify numbers things by in bodies of webhooks. */
export const number = z.number().int().positive();

/** The GID of something of a type; Shopify's numbers have at most 20 digits. */
export const gid = (type: string) => z.string().regex(new RegExp(`^gid://shopify/${type}/\\d{1,20}$`));

export const orderGid = (id: number): string => `gid://shopify/Order/${id}`;

/** A key that tells the body of another topic; here it must not stand. */
export const absent = z.undefined().optional();
