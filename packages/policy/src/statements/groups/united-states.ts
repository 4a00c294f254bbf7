/**
 * The rows of a statement that is of interest only to shops that ship to the United States: elsewhere
 * `'destinations.served': 'nothing'` holds of it.
 */
export const ratesOfUnitedStates = {
  'destinations.served': {
    where: [{ country: 'US' }],
    joined: 'list',
    as: [{ en: '{country}', fr: '{country}', ja: '{country}', ko: '{country}', 'zh-TW': '{country}' }],
  },
} as const;
