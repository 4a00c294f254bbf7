/** The names of the fields; those of a line end with its id. */
export const fields = {
  pieces: 'pieces:',
  reason: 'reason:',
  instead: 'instead:',
  remedy: 'remedy',
  attested: 'attested',
  checked: 'checked',
  parcel: 'parcel',
  cause: 'cause',
  wants: 'wants',
  reship: 'reship',
  line: 'line',
  problem: 'problem',
  message: 'message',
  photos: 'photos',
} as const;

/** Chosen instead of a variant: what is wanted is said in words. */
export const saidInWords = 'words';
