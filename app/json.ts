import { z } from 'zod';

const object = z.record(z.string(), z.json());

/** A value as plain JSON, which is what a `Json` column holds. */
export const jsonOf = (value: object): z.infer<typeof object> =>
  object.parse(JSON.parse(JSON.stringify(value)));
