import type { ApiVersion } from '@shopify/shopify-api';
import { z } from 'zod';

const version = z.custom<ApiVersion>((name) => typeof name === 'string' && /^\d{4}-\d\d$/.test(name));

/** A version by its name as Shopify's library takes it, whose own list ends with those that were there when it was made. */
export const decodeApiVersion = (name: string): ApiVersion => version.parse(name);
