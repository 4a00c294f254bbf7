/** The number of a replay that an address or a form names; `null` for what is none. */
export const runIn = (text: unknown): bigint | null =>
  typeof text === 'string' && /^\d{1,18}$/.test(text) ? BigInt(text) : null;
