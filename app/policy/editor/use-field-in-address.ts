import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import type { RefObject } from 'react';

import { focusField } from '../../polaris/focus-field.ts';

/** Brings whoever followed a link to a setting to its field: `#returns.fee`, or to the value that a part belongs to. */
export function useFieldInAddress(form: RefObject<HTMLFormElement | null>): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (form.current === null || hash === '') return;
    const names = [...form.current.elements].map((field) => field.getAttribute('name') ?? '');
    const name = fieldFor(decodeURIComponent(hash.slice(1)), names);
    if (name !== null) focusField(form.current, name);
  }, [form, hash]);
}

/** The name of the field that a path is set by: its own, that of the value it is a part of, or that of its first part. */
export function fieldFor(path: string, names: readonly string[]): string | null {
  if (names.includes(path)) return path;
  const around = names.filter((name) => name !== '' && path.startsWith(`${name}.`));
  const innermost = around.sort((one, other) => other.length - one.length)[0];
  return innermost ?? names.find((name) => name.startsWith(`${path}.`)) ?? null;
}
