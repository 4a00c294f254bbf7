import { z } from 'zod';

/** What our functions write, as the schemas of their targets define it; the runner has held every output to them already. */
export const validationOutput = z.object({
  operations: z.array(
    z.object({
      validationAdd: z.object({ errors: z.array(z.object({ message: z.string(), target: z.string() })) }),
    }),
  ),
});

export const deliveryOutput = z.object({
  operations: z.array(
    z.object({
      deliveryOptionHide: z.object({ deliveryOptionHandle: z.string() }).nullish(),
      deliveryOptionRename: z.object({ deliveryOptionHandle: z.string(), title: z.string() }).nullish(),
    }),
  ),
});

export const shippingOutput = z.object({
  operations: z.array(
    z.object({
      deliveryDiscountsAdd: z.object({
        candidates: z.array(
          z.object({
            message: z.string().nullish(),
            targets: z.array(z.object({ deliveryOption: z.object({ handle: z.string() }) })),
            value: z.object({
              percentage: z.object({ value: z.string() }).nullish(),
              fixedAmount: z.object({ amount: z.string() }).nullish(),
            }),
          }),
        ),
      }),
    }),
  ),
});

export const promotionOutput = z.object({
  operations: z.array(
    z.object({
      enteredDiscountCodesReject: z
        .object({ codes: z.array(z.object({ code: z.string() })), message: z.string() })
        .nullish(),
    }),
  ),
});
