import { useFetcher, useParams } from '@remix-run/react';
import { useRef } from 'react';

/**
 * Asks a route of the request, by what its form says, what that would come to. `ask` stays the same however often the form is drawn.
 * @param box What stands in the form.
 * @param isSaid Which fields are told.
 */
export function useFormQuestion<Answer>(
  route: string,
  box: { readonly current: HTMLElement | null },
  isSaid: (field: string) => boolean,
) {
  const { id = '' } = useParams();
  const { data, state, load } = useFetcher<Answer>();
  const ask = useRef(() => {});
  ask.current = () => {
    const form = box.current?.closest('form');
    if (!form) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && isSaid(name)) query.set(name, value);
    load(`/app/requests/${id}/${route}?${query.toString()}`);
  };
  return { data, isIdle: state === 'idle', ask };
}
