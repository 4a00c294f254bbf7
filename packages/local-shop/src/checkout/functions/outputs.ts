/**
 * The outputs of the four targets as their schemas define them. `checkedOutput` has held a value to the schema before
 * it gets one of these types. Decimals are texts.
 */
export interface ValidationsOutput {
  readonly operations: readonly {
    readonly validationAdd: {
      readonly errors: readonly { readonly message: string; readonly target: string }[];
    };
  }[];
}

export interface DeliveryTransformOutput {
  readonly operations: readonly DeliveryTransform[];
}

/** Exactly one of the three is there. */
export interface DeliveryTransform {
  readonly deliveryOptionHide?: { readonly deliveryOptionHandle: string } | null;
  readonly deliveryOptionRename?: { readonly deliveryOptionHandle: string; readonly title: string } | null;
  readonly deliveryOptionMove?: { readonly deliveryOptionHandle: string; readonly index: number } | null;
}

interface CodesReject {
  readonly codes: readonly { readonly code: string }[];
  readonly message: string;
}

/** Exactly one of the two is there. */
export interface PriceValue {
  readonly percentage?: { readonly value: string } | null;
  readonly fixedAmount?: { readonly amount: string; readonly appliesToEachItem?: boolean | null } | null;
}

export interface DeliveryCandidate {
  readonly message?: string | null;
  readonly value: PriceValue;
  readonly targets: readonly {
    readonly deliveryGroup?: { readonly id: string } | null;
    readonly deliveryOption?: { readonly handle: string } | null;
  }[];
}

export interface DeliveryDiscountsOutput {
  readonly operations: readonly {
    readonly deliveryDiscountsAdd?: { readonly candidates: readonly DeliveryCandidate[] } | null;
  }[];
}

export interface ProductCandidate {
  readonly message?: string | null;
  readonly value: PriceValue;
  readonly targets: readonly {
    readonly cartLine: { readonly id: string; readonly quantity?: number | null };
  }[];
}

export interface OrderCandidate {
  readonly message?: string | null;
  readonly value: PriceValue;
  readonly targets: readonly {
    readonly orderSubtotal: { readonly excludedCartLineIds: readonly string[] };
  }[];
  readonly conditions?: readonly Condition[] | null;
}

/** Exactly one of the three is there. */
export interface Condition {
  readonly orderMinimumSubtotal?: {
    readonly minimumAmount: string;
    readonly excludedCartLineIds: readonly string[];
  } | null;
  readonly cartLineMinimumSubtotal?: {
    readonly minimumAmount: string;
    readonly ids: readonly string[];
  } | null;
  readonly cartLineMinimumQuantity?: {
    readonly minimumQuantity: number;
    readonly ids: readonly string[];
  } | null;
}

export type SelectionStrategy = 'FIRST' | 'MAXIMUM' | 'ALL';

export interface CartLinesDiscountsOutput {
  readonly operations: readonly {
    readonly productDiscountsAdd?: {
      readonly selectionStrategy: SelectionStrategy;
      readonly candidates: readonly ProductCandidate[];
    } | null;
    readonly orderDiscountsAdd?: {
      readonly selectionStrategy: SelectionStrategy;
      readonly candidates: readonly OrderCandidate[];
    } | null;
    readonly enteredDiscountCodesReject?: CodesReject | null;
  }[];
}
