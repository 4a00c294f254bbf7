/** Currencies that a threshold can be written in, beside the shop's own. */
export const thresholdCurrencies = ['USD', 'CAD', 'HKD', 'JPY', 'KRW', 'SGD', 'EUR', 'GBP', 'AUD'] as const;
