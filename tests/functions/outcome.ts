import { z } from 'zod';

const output = z.object({
  operations: z.array(
    z
      .object({
        deliveryDiscountsAdd: z.object({
          candidates: z.array(z.object({ value: z.unknown(), targets: z.array(z.unknown()) })),
        }),
        deliveryOptionRename: z.object({ title: z.string() }),
        deliveryOptionHide: z.object({ deliveryOptionHandle: z.string() }),
        enteredDiscountCodesReject: z.object({ codes: z.array(z.object({ code: z.string() })) }),
        validationAdd: z.object({ errors: z.array(z.object({ target: z.string() })) }),
      })
      .partial(),
  ),
});

const free = JSON.stringify({ percentage: { value: '100.0' } });

/**
 * What a function's output comes to, in a word for each thing it does: `none`, `free` for each option that is made free,
 * `less`, `required` and `if-ups` for the notes of a signature, `hidden`, `rejects CODE`, or the place of a refusal
 * (`$.cart`, else the field of the address).
 */
export function outcomeOf(given: unknown): readonly string[] {
  const outcomes = output
    .parse(given)
    .operations.flatMap((operation) => [
      ...(operation.deliveryDiscountsAdd?.candidates ?? []).flatMap(({ value, targets }) =>
        targets.map(() => (JSON.stringify(value) === free ? 'free' : 'less')),
      ),
      ...(operation.deliveryOptionRename === undefined ? [] : [noteOf(operation.deliveryOptionRename.title)]),
      ...(operation.deliveryOptionHide === undefined ? [] : ['hidden']),
      ...(operation.enteredDiscountCodesReject?.codes ?? []).map(({ code }) => `rejects ${code}`),
      ...(operation.validationAdd?.errors ?? []).map(({ target }) =>
        target.replace(/^.*\.deliveryAddress\./, ''),
      ),
    ]);
  return outcomes.length === 0 ? ['none'] : outcomes;
}

function noteOf(title: string): string {
  if (title.endsWith('(signature required)')) return 'required';
  return title.endsWith('(signature required if shipped via UPS)') ? 'if-ups' : title;
}
