import type { MailingAddress } from './addresses.ts';
import type { Attribute } from './carts.ts';
import type { Money } from './money.ts';

/** When a buyer who need not pay at once has to. */
export interface PaymentTerms {
  readonly id: string;
  readonly name: string;
  readonly type: 'RECEIPT' | 'NET' | 'FIXED' | 'FULFILLMENT';
  readonly dueInDays: number | null;
}

export interface DraftOrder {
  readonly id: string;
  /** `#D1`. */
  readonly name: string;
  readonly status: 'OPEN' | 'INVOICE_SENT' | 'COMPLETED';
  readonly email: string | null;
  readonly phone: string | null;
  /** Whom it is for, where that was said. */
  readonly customerId: string | null;
  /** In which its buyer pays. */
  readonly currency: string;
  readonly lines: readonly {
    readonly id: string;
    /** `null` for a custom item, which then has its own title and price. */
    readonly variantId: string | null;
    readonly title: string;
    readonly sku: string | null;
    /** For one piece, in the draft's currency. */
    readonly unitPrice: Money;
    readonly quantity: number;
    readonly requiresShipping: boolean;
    readonly taxable: boolean;
    readonly attributes: readonly Attribute[];
  }[];
  readonly shippingLine: { readonly title: string; readonly price: Money } | null;
  readonly shippingAddress: MailingAddress | null;
  readonly billingAddress: MailingAddress | null;
  readonly note: string | null;
  readonly tags: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Opens its checkout: `/checkout?invoice=<token>`. */
  readonly invoiceToken: string;
  /** The cart that its buyer pays, once the invoice was opened. */
  readonly checkoutCartId: string | null;
  readonly invoiceSentAt: string | null;
  readonly completedAt: string | null;
  readonly orderId: string | null;
  /** Absent where it is paid when it is completed. */
  readonly terms?: PaymentTerms;
}
