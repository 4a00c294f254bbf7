import { z } from 'zod';

/** Of an error, where in the answer it stands: the root field first. */
const placed = z.object({
  path: z
    .array(z.union([z.string(), z.number()]))
    .nullish()
    .catch(null),
});

const isMutation = (document: string): boolean => /^\s*(#graphql\s+)?mutation\b/.test(document);

/**
 * What became of a mutation whose answer has errors beside its data. `done`: each of its root fields gave its payload, in which only
 * something is missing, such as a field for which a scope was not granted: the change is made all the same, as a recorded answer
 * to a hold shows. `perhaps`: one of them was carried out as far as an error below it, and its payload is lost. `not-run`: none was;
 * a query is never worth more, because what is missing in it would be taken for what is not there.
 */
export function ranBesideErrors(
  document: string,
  data: Readonly<Record<string, unknown>> | null,
  errors: unknown,
): 'done' | 'perhaps' | 'not-run' {
  if (!isMutation(document)) return 'not-run';
  const below =
    z
      .array(placed)
      .safeParse(errors)
      .data?.filter(({ path }) => (path?.length ?? 0) > 1) ?? [];
  const payloads = Object.values(data ?? {});
  if (payloads.length > 0 && !payloads.includes(null)) return 'done';
  return below.length > 0 || payloads.some((payload) => payload !== null) ? 'perhaps' : 'not-run';
}
