import { useEffect } from 'react';
import type { RefObject } from 'react';

import type { Answer } from './answer.ts';
import type { Live } from './live.ts';
import type { LoadedPage } from './page.server.ts';
import { saidBy, saysAnew } from './use-control.ts';
import { countUtterance } from './utterance-field.ts';

/** After so long without another key what is typed is kept, in milliseconds. */
const pause = 350;

/** An answer that takes longer, in milliseconds, is shown as under way. */
const noticeable = 300;

/** After so long it is tried again to reach a server that did not answer. */
const pauseAfterFailure = 5_000;

/** What a page sends to be kept and answered: its fields, and which page it is. */
export function sendTyped(
  form: HTMLFormElement,
  place: LoadedPage['place'],
  signal: AbortSignal | null,
  intent: 'type' | 'leave' = 'type',
): Promise<Response> {
  countUtterance(form);
  const body = new FormData(form);
  for (const [name, value] of Object.entries({ ...place, intent })) body.set(name, value);
  return fetch('/app/policy/typed', { method: 'POST', body, signal, keepalive: signal === null });
}

/** Whether a link leads to another page; one to a part of this page is followed without a question. */
function leadsAway(link: EventTarget | null): boolean {
  const href = link instanceof Element ? link.getAttribute('href') : null;
  const { origin, pathname, search } = new URL(href ?? '', location.href);
  return origin + pathname + search !== location.origin + location.pathname + location.search;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'problems' in value && 'sentences' in value;

/**
 * Listens to a page's form: what is typed is kept at the server shortly after, and its answer shown. Typing itself renders
 * nothing. Whoever leaves by a link has been asked by the admin and lets go of it; whoever goes back in the browser was not
 * asked, and finds it again. When the server cannot be reached nothing is lost: a little later, or with the next key, everything is sent again.
 */
export function useTyping(form: RefObject<HTMLFormElement>, live: Live, place: LoadedPage['place']): void {
  const { group, list, row } = place;
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let noticed: ReturnType<typeof setTimeout> | undefined;
    let sending = new AbortController();
    const stop = () => {
      clearTimeout(waiting);
      clearTimeout(noticed);
      live.wait(false);
      sending.abort();
    };
    const send = async () => {
      stop();
      sending = new AbortController();
      const { signal } = sending;
      noticed = setTimeout(() => live.wait(true), noticeable);
      const answer = await sendTyped(element, { group, list, row }, signal).catch(() => null);
      const said: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
      if (signal.aborted) return;
      clearTimeout(noticed);
      live.wait(false);
      if (isAnswer(said)) live.hear(said);
      else waiting = setTimeout(() => void send(), pauseAfterFailure);
    };
    const hear = (field: Element) => {
      const name = field.getAttribute('name');
      if (name === null) return;
      live.touch(name, saidBy(field));
      clearTimeout(waiting);
      waiting = setTimeout(() => void send(), pause);
    };
    const later = ({ target }: Event) => {
      if (target instanceof Element) hear(target);
    };
    // Somebody may have typed before this page listened.
    for (const field of element.elements) if (saysAnew(field)) hear(field);
    // The fields have gone back to what is saved once the event is over.
    const discard = () => {
      stop();
      setTimeout(() => {
        live.forget();
        void send();
      });
    };
    const submit = () => {
      stop();
      countUtterance(element);
    };
    const isTyped = () => [...element.elements].some(saysAnew);
    // The last that this page says; it goes on its way while the page goes.
    const sayLast = (intent: 'type' | 'leave') => {
      if (!isTyped()) return;
      stop();
      void sendTyped(element, { group, list, row }, null, intent).catch(() => null);
    };
    const leave = ({ target }: Event) => {
      if (leadsAway(target)) sayLast('leave');
    };
    const goBack = () => sayLast('type');
    document.addEventListener('shopify:navigate', leave);
    window.addEventListener('popstate', goBack);
    element.addEventListener('input', later);
    element.addEventListener('change', later);
    element.addEventListener('submit', submit);
    element.addEventListener('reset', discard);
    return () => {
      stop();
      document.removeEventListener('shopify:navigate', leave);
      window.removeEventListener('popstate', goBack);
      element.removeEventListener('input', later);
      element.removeEventListener('change', later);
      element.removeEventListener('submit', submit);
      element.removeEventListener('reset', discard);
    };
  }, [form, live, group, list, row]);
}
