import { z } from 'zod';

import { removeMetafields } from '../metafields/remove-metafields.ts';
import type { ShopContext } from '../shop-context.ts';
import type { ShopState } from '../state/state.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { ownedMetafieldProblems, putOwnedMetafields, type MetafieldInputs } from './owned-metafields.ts';
import { succeed, refuse, rootField, type RootField, type UserError, type View } from './root-field.ts';

interface FunctionOwner {
  readonly id: string;
  readonly functionHandle: string;
}

/** What runs a function and owns its `$app` metafields: a validation, a delivery customization, an automatic discount. */
export interface OwnerKind<Owner extends FunctionOwner> {
  /** The argument of its mutations, and the field of their answers: `validation`. */
  readonly argument: string;
  readonly scopes: { readonly read: string; readonly write: string };
  readonly storedIn: (state: ShopState) => Map<string, Owner>;
  readonly view: (context: ShopContext, owner: Owner) => View;
  /** The refusal of an id that there is not. */
  readonly unknown: (id: string) => UserError;
  /** The field in which a delete names what is gone. */
  readonly deleted: string;
  /** How many may be on at once; `null` where nobody counts. */
  readonly limit: {
    readonly active: number;
    readonly isOn: (owner: Owner) => boolean;
    readonly error: UserError;
  } | null;
}

const idArgument = z.strictObject({ id: z.string() });

/** A query for one of them; `null` for an id that there is not. */
export function ownerById<Owner extends FunctionOwner>(kind: OwnerKind<Owner>): RootField {
  return rootField(kind.scopes.read, idArgument, ({ id }, context) => {
    const found = kind.storedIn(context.state).get(id);
    return found ? kind.view(context, found) : null;
  });
}

/** A query for all of them, in pages. Whatever they are sorted by, it is the order in which they were made. */
export function ownerList<Owner extends FunctionOwner>(kind: OwnerKind<Owner>): RootField {
  const page = z.strictObject({ ...pageArguments, sortKey: z.string().nullish() });
  return rootField(kind.scopes.read, page, (args, context) =>
    connection([...kind.storedIn(context.state).values()], args, (each) => kind.view(context, each), byId),
  );
}

/** A mutation that deletes one, with its metafields. */
export function deleteOwner<Owner extends FunctionOwner>(kind: OwnerKind<Owner>): RootField {
  return rootField(kind.scopes.write, idArgument, ({ id }, context) => {
    if (!kind.storedIn(context.state).delete(id)) return refuse([kind.deleted], kind.unknown(id));
    removeMetafields(context, ({ ownerId }) => ownerId === id);
    return succeed({ [kind.deleted]: id });
  });
}

/** What a mutation answers when Shopify refuses. */
export function refuseOwner<Owner extends FunctionOwner>(
  kind: OwnerKind<Owner>,
  ...errors: readonly UserError[]
): View {
  return refuse([kind.argument], ...errors);
}

/** Changes the one with this id as `change` says, or refuses. */
export function changeOwner<Owner extends FunctionOwner>(
  kind: OwnerKind<Owner>,
  context: ShopContext,
  id: string,
  change: (before: Owner) => View,
): View {
  const before = kind.storedIn(context.state).get(id);
  return before ? change(before) : refuseOwner(kind, kind.unknown(id));
}

/** Stores a new or changed one with its metafields, once these and the number of active ones are in order. */
export function storeOwner<Owner extends FunctionOwner>(
  kind: OwnerKind<Owner>,
  context: ShopContext,
  owner: Owner,
  metafields: MetafieldInputs,
): View {
  const problems = ownedMetafieldProblems(context, metafields, kind.argument);
  if (problems.length > 0) return refuseOwner(kind, ...problems);
  const stored = kind.storedIn(context.state);
  if (kind.limit?.isOn(owner)) {
    const { active, isOn, error } = kind.limit;
    const others = [...stored.values()].filter((each) => each.id !== owner.id && isOn(each));
    if (others.length >= active) return refuseOwner(kind, error);
  }
  stored.set(owner.id, owner);
  putOwnedMetafields(context, owner.id, metafields);
  return succeed({ [kind.argument]: kind.view(context, owner) });
}
