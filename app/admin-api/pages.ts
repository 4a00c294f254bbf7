import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin, AdminDocument } from './call.ts';
import type { AdminFailure } from './failure.ts';

/** How every document asks a connection where it goes on: `pageInfo { hasNextPage endCursor }`. */
export const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** One page of a connection. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: z.infer<typeof pageInfo>;
}

/**
 * All nodes of the connection that a document asks for with the variable `$after`, page after page. `connectionIn` finds it
 * in the data; where it is not there any more, the reading ends.
 */
export async function readPages<Data, Node>(
  admin: Admin,
  document: AdminDocument<Data>,
  variables: Readonly<Record<string, unknown>>,
  connectionIn: (data: Data) => Page<Node> | null | undefined,
): Promise<Result<readonly Node[], AdminFailure>> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const read: Result<Data, AdminFailure> = await callAdmin(admin, document, { ...variables, after });
    if (!read.ok) return read;
    const page = connectionIn(read.value);
    nodes.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return ok(nodes);
    after = page.pageInfo.endCursor;
  }
}
