import { useSubmit } from '@remix-run/react';
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** After so long without another key what is typed is kept, in milliseconds. */
const pause = 400;

/**
 * Keeps what is typed in a form at the server shortly after it is typed, so that a reload or a lost session loses nothing.
 * Typing renders nothing.
 */
export function useKeptTyping(form: RefObject<HTMLFormElement>): void {
  const submit = useSubmit();
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const send = () => {
      const body = new FormData(element);
      body.set('intent', 'typed');
      submit(body, { method: 'post', navigate: false, fetcherKey: 'typed-texts' });
    };
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(send, pause);
    };
    const stop = () => clearTimeout(waiting);
    // The fields have gone back to what is saved once the event is over.
    const discard = () => setTimeout(later);
    const listeners = { input: later, change: later, submit: stop, reset: discard };
    for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener);
    return () => {
      stop();
      for (const [type, listener] of Object.entries(listeners)) element.removeEventListener(type, listener);
    };
  }, [form, submit]);
}
