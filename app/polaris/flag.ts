/**
 * A boolean for an attribute of a custom element. React 18 writes `disabled="false"`, which HTML reads as true, so that
 * false must become absent: `disabled={flag(busy)}`.
 */
export const flag = (on: boolean): true | undefined => on || undefined;
