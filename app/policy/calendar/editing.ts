import { useFetcher } from '@remix-run/react';
import { createContext, useContext, useEffect, useState } from 'react';

import type { Undo } from '../draft/undo.ts';
import type { FieldProblem } from './edit-calendar.ts';

/** What came of a form of the calendar. */
export type CalendarOutcome =
  | { readonly kind: 'done'; readonly done: string; readonly undo: Undo }
  | { readonly kind: 'undone' }
  /** `form` is the one that was sent, as it calls itself. */
  | { readonly kind: 'problems'; readonly form: string; readonly problems: readonly FieldProblem[] };

/** The forms of the calendar: one is sent at a time. */
export function useCalendarEditing() {
  const { Form, submit, data, state } = useFetcher<CalendarOutcome>();
  const [told, setTold] = useState<CalendarOutcome | undefined>(undefined);
  /** Counts what was done, so that forms begin anew afterwards. */
  const [done, setDone] = useState(0);
  if (data !== undefined && data !== told) {
    setTold(data);
    if (data.kind !== 'problems') setDone((before) => before + 1);
  }

  useEffect(() => {
    if (data?.kind === 'undone') shopify.toast.show('Taken back');
    if (data?.kind !== 'done') return;
    const changes = JSON.stringify(data.undo);
    shopify.toast.show(data.done, {
      action: 'Undo',
      onAction: () => submit({ intent: 'undo', changes }, { method: 'post' }),
    });
  }, [data, submit]);

  return {
    Form,
    isSending: state !== 'idle',
    done,
    problemAt: (form: string, field: string): string | undefined =>
      data?.kind === 'problems' && data.form === form
        ? data.problems.find((each) => each.field === field)?.message
        : undefined,
  };
}

export type CalendarEditing = ReturnType<typeof useCalendarEditing>;

const Editing = createContext<CalendarEditing | null>(null);

export const CalendarEditingProvider = Editing.Provider;

/** What the forms of a day share. */
export function useEditing(): CalendarEditing {
  const editing = useContext(Editing);
  if (editing === null) throw new Error('Forms of the calendar belong inside CalendarEditingProvider.');
  return editing;
}
