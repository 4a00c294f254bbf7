/** What the merchant has switched off, by id; `everything`: whatever there is, as after an app was installed. */
export type SwitchedOff = readonly string[] | 'everything';

/** Whether something is shown. */
export const isSwitchedOn = (switchedOff: SwitchedOff, id: string): boolean =>
  switchedOff !== 'everything' && !switchedOff.includes(id);
