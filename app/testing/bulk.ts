import { readOf } from '../after-sale/desk/bulk/bulk-moves.ts';
import type { BulkPreview } from '../after-sale/desk/bulk/bulk.server.ts';
import { merchantRequest } from './merchant.ts';

const at = '/app/requests/bulk';

/**
 * Asks what would become of each of a shop's requests.
 * @param writes What each customer is written.
 */
export const bulkPreviewRequest = (
  shop: string,
  step: string,
  ids: readonly string[],
  writes: Readonly<Record<string, string>> = {},
): Request => merchantRequest(shop, `${at}/preview`, { do: step, ids: ids.join(' '), ...writes });

/** What somebody has read of those that are ticked when the page opens, as the form says it. */
export const saidOf = ({ lines }: BulkPreview): string =>
  JSON.stringify(
    Object.fromEntries(
      lines
        .filter(({ happens, hindrance }) => happens && hindrance === null)
        .map((line) => [line.id, readOf(line)]),
    ),
  );

/** Sends a form of the bulk actions. */
export const bulkRequest = (shop: string, form: Readonly<Record<string, string>>): Request =>
  merchantRequest(shop, at, form);
