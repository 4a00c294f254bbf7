import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { AdminFailure } from './failure.ts';

/** One page of a connection, as a document asks for it: its nodes, and where it goes on. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * All nodes of a connection, page after page. `ask` gets the cursor behind which to go on, `null` for the first page;
 * `connectionIn` finds the connection in what it gives. Where it is not there any more, the reading ends.
 */
export async function readPages<Data, Node>(
  ask: (after: string | null) => Promise<Result<Data, AdminFailure>>,
  connectionIn: (data: Data) => Page<Node> | null | undefined,
): Promise<Result<readonly Node[], AdminFailure>> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const read: Result<Data, AdminFailure> = await ask(after);
    if (!read.ok) return read;
    const page = connectionIn(read.value);
    nodes.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return ok(nodes);
    after = page.pageInfo.endCursor;
  }
}
