import { putMetafield } from '../metafields/put-metafield.ts';
import type { ShopContext } from '../shop-context.ts';
import { emptyAddress, type MailingAddress } from '../state/addresses.ts';
import { marketOf } from '../state/catalogue.ts';
import type { Cart } from '../state/carts.ts';
import { metafieldKey, resolveNamespace } from '../state/metafields.ts';
import { changeCartLines, type ChangeResult } from './cart-lines.ts';
import type { AddressInput, CheckoutCommand, MetafieldChange } from './commands.ts';

/** What an extension gets back; errors of an address name their field. */
export type CommandResult =
  | ChangeResult
  | { readonly type: 'success'; readonly errors: null }
  | {
      readonly type: 'error';
      readonly errors: readonly { readonly field?: string; readonly message: string }[];
    };

const DONE = { type: 'success' } as const;

/** Changes the stored cart as a command says. What follows from it is computed afterwards. */
export function applyCommand(context: ShopContext, cart: Cart, command: CheckoutCommand): CommandResult {
  const { state } = context;
  const store = (changes: Partial<Cart>): CommandResult => {
    state.carts.set(cart.id, { ...cart, ...changes });
    return DONE;
  };
  switch (command.type) {
    case 'refresh':
    case 'continue':
    case 'placeOrder':
      return DONE;
    case 'setContact':
      return store({ email: command.email.trim() || null });
    case 'setDeliveryAddress':
      return store(deliverTo(context, cart, command.address));
    case 'selectDeliveryOption':
      return store({ selectedRateId: command.rateId });
    case 'enterDiscountCode':
      return store({ discountCodes: withCode(cart.discountCodes, command.code.trim()) });
    case 'removeDiscountCode':
      return store({ discountCodes: cart.discountCodes.filter((code) => code !== command.code) });
    case 'applyCartLinesChange':
      return changeCartLines(state, cart, command.change);
    case 'applyMetafieldChange':
      return changeMetafield(context, cart, command.change);
    case 'applyShippingAddressChange':
      return changeAddress(context, cart, command.change.address);
    default:
      return command satisfies never;
  }
}

/** A new code goes last: functions see the codes in the order in which they were entered. */
function withCode(codes: readonly string[], code: string): readonly string[] {
  const others = codes.filter((known) => known.toUpperCase() !== code.toUpperCase());
  return code === '' ? codes : [...others, code];
}

/** The market follows the country of delivery. A new country empties the province, which belonged to the old one. */
function deliverTo(context: ShopContext, cart: Cart, input: AddressInput): Partial<Cart> {
  const countryCode =
    input.countryCode && marketOf(context.state, input.countryCode) ? input.countryCode : cart.countryCode;
  const moved = countryCode !== cart.countryCode;
  const given = Object.fromEntries(
    Object.entries(input).map(([field, value]) => [field, value.trim() || null]),
  );
  const address: MailingAddress = { ...(cart.deliveryAddress ?? emptyAddress), ...given, countryCode };
  return { countryCode, deliveryAddress: moved ? { ...address, provinceCode: null } : address };
}

function changeAddress(context: ShopContext, cart: Cart, input: AddressInput): CommandResult {
  if (input.countryCode !== undefined && !marketOf(context.state, input.countryCode)) {
    return { type: 'error', errors: [{ field: 'countryCode', message: 'This country cannot be chosen' }] };
  }
  context.state.carts.set(cart.id, { ...cart, ...deliverTo(context, cart, input) });
  return { type: 'success', errors: null };
}

function changeMetafield(context: ShopContext, cart: Cart, change: MetafieldChange): CommandResult {
  switch (change.type) {
    case 'updateCartMetafield':
      putMetafield(context, cart.id, { ...change.metafield, namespace: change.metafield.namespace ?? null });
      return DONE;
    case 'removeCartMetafield': {
      const namespace = resolveNamespace(change.namespace, context.app.id);
      context.state.metafields.delete(metafieldKey(cart.id, namespace, change.key));
      return DONE;
    }
    default:
      return change satisfies never;
  }
}
