import { isRecord } from '../../ui-host/record.ts';

// Server and page are of one making: the answers have the form that the Ajax cart's routes give them.

/** A cart as the Ajax cart tells it, as far as the standard actions need it. */
export interface AjaxCart {
  readonly token: string;
  readonly currency: string;
  readonly item_count: number;
  readonly total_price: number;
  readonly items: readonly { readonly key: string; readonly variant_id: number; readonly quantity: number }[];
}

/** Parts of the page, drawn anew, by the section's id. */
export type Sections = Readonly<Record<string, string | null>>;

/** The answer to `GET /cart.js`. */
export async function decodeCart(response: Response): Promise<AjaxCart> {
  return (await response.json()) as AjaxCart;
}

/** The answer to `GET /cart?sections=…`. */
export async function decodeSections(response: Response): Promise<Sections> {
  return (await response.json()) as Sections;
}

/** What a refused change says for the buyer. */
export async function decodeRefusal(response: Response): Promise<string> {
  const body: unknown = await response.json();
  return isRecord(body) && typeof body['description'] === 'string' ? body['description'] : 'Cart Error';
}

/** A line as `updateCart` takes it: with `merchandiseId` it is added, with `id` changed, with quantity 0 removed. */
export interface WantedLine {
  readonly merchandiseId?: string;
  readonly id?: string;
  readonly quantity?: number;
  readonly attributes?: readonly { readonly key: string; readonly value: string }[];
}

/** The lines of an `updateCart` payload; throws, as Shopify rejects a payload that it cannot read. */
export function decodeWantedLines(payload: unknown): readonly WantedLine[] {
  const lines = isRecord(payload) ? payload['lines'] : undefined;
  if (!Array.isArray(lines) || !lines.every(isWantedLine))
    throw new TypeError('updateCart: `lines` of { merchandiseId } or { id } are needed');
  return lines;
}

function isWantedLine(line: unknown): line is WantedLine {
  return isRecord(line) && (typeof line['merchandiseId'] === 'string') !== (typeof line['id'] === 'string');
}
