import { z } from 'zod';

import type { Line } from '../../admin-api/bulk-file.server.ts';

/** An object of the file, with whatever it holds. */
export type FileObject = Readonly<Record<string, unknown>>;

/** An order of the file with what belongs to it, and the byte behind its last line. */
export interface FileOrder {
  readonly kind: 'order';
  readonly order: FileObject;
  readonly parts: readonly FileObject[];
  /** Something stood behind it that could not be read, and may have been a part of it. */
  readonly isWhole: boolean;
  /** Nothing stands behind it. */
  readonly isLast: boolean;
  readonly end: number;
}

/** What of a file is no order, by why: only counted. */
export type Unusable = 'broken-line' | 'without-order';

/** What the lines of a file are. */
export type FileEntry = FileOrder | { readonly kind: Unusable };

/** More than any order has; a file with more of one order is not Shopify’s. */
const mostParts = 5_000;

const object = z.record(z.string(), z.unknown());

/**
 * The orders of a bulk operation's file with what stands behind each and belongs to it, as `groupObjects` has it. Nothing in a file
 * makes this fail: what is no JSON object, or of an order that does not stand in front of it is told of, and the order in
 * front of it is not whole then.
 */
export async function* groupOrders(lines: AsyncIterable<Line>): AsyncGenerator<FileEntry> {
  let open: { order: FileObject; parts: FileObject[]; isWhole: boolean; end: number } | null = null;
  for await (const { text, end } of lines) {
    const read = readObject(text);
    if (read === 'empty') {
      if (open) open.end = end;
    } else if (typeof read === 'string') {
      if (open) Object.assign(open, { isWhole: false, end });
      yield { kind: read };
    } else if (Object.hasOwn(read, '__parentId')) {
      if (open !== null && read['__parentId'] === open.order['id'] && open.parts.length < mostParts) {
        open.parts.push(read);
        open.end = end;
      } else {
        if (open) Object.assign(open, { isWhole: false, end });
        yield { kind: 'without-order' };
      }
    } else {
      if (open) yield { kind: 'order', ...open, isLast: false };
      open = { order: read, parts: [], isWhole: true, end };
    }
  }
  if (open) yield { kind: 'order', ...open, isLast: true };
}

function readObject(text: string): FileObject | 'broken-line' | 'empty' {
  if (text.trim() === '') return 'empty';
  try {
    const read = object.safeParse(JSON.parse(text));
    return read.success ? read.data : 'broken-line';
  } catch {
    return 'broken-line';
  }
}
