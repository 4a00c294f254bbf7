/** How much changed: `1 change`, `No changes`. */
export const sayChanges = (changes: number): string =>
  changes === 0 ? 'No changes' : changes === 1 ? '1 change' : `${changes.toLocaleString('en')} changes`;
