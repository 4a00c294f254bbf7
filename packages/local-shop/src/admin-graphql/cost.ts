import { OperationTypeNode, visit, type DocumentNode } from 'graphql';

const BUCKET = 2000;
const RESTORED_PER_SECOND = 100;

/**
 * The `extensions.cost` of an answer, in Shopify's form: an estimate (10 for each mutation, 1 for each query field
 * with a selection) on a bucket that is always full before the request.
 */
export function costOf(document: DocumentNode): Readonly<Record<string, unknown>> {
  let cost = 0;
  visit(document, {
    OperationDefinition(operation) {
      if (operation.operation !== OperationTypeNode.MUTATION) return undefined;
      cost += 10 * operation.selectionSet.selections.length;
      return false;
    },
    Field(field) {
      if (field.selectionSet) cost += 1;
    },
  });
  return {
    requestedQueryCost: cost,
    actualQueryCost: cost,
    throttleStatus: {
      maximumAvailable: BUCKET,
      currentlyAvailable: BUCKET - cost,
      restoreRate: RESTORED_PER_SECOND,
    },
  };
}
