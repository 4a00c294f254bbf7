import { createHmac, timingSafeEqual } from 'node:crypto';

/** Shopify's largest order bodies are well below; more is not read. */
export const largestBody = 2 * 1024 * 1024;

/**
 * Whether Shopify signed these bytes: HMAC-SHA256 over the raw body with the app's secret, in base64. Compares digests
 * of equal length in constant time; a header that is missing or too short is simply wrong.
 */
export function isSigned(body: Uint8Array, signature: string | null, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The raw body; `null` as soon as it is larger than `limit` bytes. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}
