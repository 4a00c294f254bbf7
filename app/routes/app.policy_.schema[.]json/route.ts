import { policyJsonSchema } from '@doorstep/policy';

/** GET /app/policy/schema.json: what an exported policy looks like, as JSON Schema. It holds nothing of any shop. */
export const loader = (): Response =>
  Response.json(policyJsonSchema(), { headers: { 'Cache-Control': 'public, max-age=3600' } });
