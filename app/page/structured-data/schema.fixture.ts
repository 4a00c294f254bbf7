import { Ajv } from 'ajv';

/**
 * What of schema.org the app's structured data is made of, as JSON Schema: types, properties and values by schema.org's definitions of
 * `OnlineStore`, `MerchantReturnPolicy` and `ShippingService`; required is what Google's documentation of merchant return policies and of
 * shipping policies requires (29 November 2026). What stands in neither is refused.
 */
const amount = {
  type: 'object',
  additionalProperties: false,
  required: ['@type', 'value', 'currency'],
  properties: {
    '@type': { const: 'MonetaryAmount' },
    value: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
    currency: { $ref: '#/$defs/currency' },
  },
} as const;

const range = {
  type: 'object',
  additionalProperties: false,
  required: ['@type', 'currency', 'minValue'],
  properties: {
    '@type': { const: 'MonetaryAmount' },
    minValue: { type: 'number', minimum: 0 },
    maxValue: { type: 'number', minimum: 0 },
    currency: { $ref: '#/$defs/currency' },
  },
} as const;

const servicePeriod = {
  type: 'object',
  additionalProperties: false,
  required: ['@type', 'duration'],
  properties: {
    '@type': { const: 'ServicePeriod' },
    duration: {
      type: 'object',
      additionalProperties: false,
      required: ['@type', 'minValue', 'maxValue', 'unitCode'],
      properties: {
        '@type': { const: 'QuantitativeValue' },
        minValue: { type: 'integer', minimum: 0 },
        maxValue: { type: 'integer', minimum: 0 },
        unitCode: { const: 'DAY' },
      },
    },
    businessDays: {
      type: 'array',
      uniqueItems: true,
      items: { pattern: '^https://schema\\.org/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$' },
    },
  },
} as const;

const oneOf = (...names: readonly string[]) => ({ enum: names.map((name) => `https://schema.org/${name}`) });

const days = oneOf('MerchantReturnFiniteReturnWindow');

const returnPolicy = {
  type: 'object',
  additionalProperties: false,
  required: ['@type', 'applicableCountry'],
  // Google: a category with its country, or a link alone.
  anyOf: [{ required: ['returnPolicyCategory'] }, { required: ['merchantReturnLink'] }],
  // A window needs its days, and days a window; an amount needs the fee that it is of.
  allOf: [
    {
      if: { required: ['returnPolicyCategory'], properties: { returnPolicyCategory: days } },
      then: { required: ['merchantReturnDays', 'returnMethod'] },
      else: { not: { required: ['merchantReturnDays'] } },
    },
    {
      if: { required: ['returnFees'], properties: { returnFees: oneOf('ReturnShippingFees') } },
      then: { required: ['returnShippingFeesAmount'] },
      else: { not: { required: ['returnShippingFeesAmount'] } },
    },
  ],
  properties: {
    '@type': { const: 'MerchantReturnPolicy' },
    applicableCountry: {
      type: 'array',
      minItems: 1,
      // Google: at most fifty.
      maxItems: 50,
      uniqueItems: true,
      items: { $ref: '#/$defs/country' },
    },
    returnPolicyCategory: oneOf(
      'MerchantReturnFiniteReturnWindow',
      'MerchantReturnNotPermitted',
      'MerchantReturnUnlimitedWindow',
    ),
    merchantReturnDays: { type: 'integer', minimum: 1 },
    merchantReturnLink: { $ref: '#/$defs/address' },
    returnMethod: oneOf('ReturnByMail', 'ReturnInStore', 'ReturnAtKiosk'),
    returnFees: oneOf('FreeReturn', 'ReturnFeesCustomerResponsibility', 'ReturnShippingFees'),
    returnShippingFeesAmount: amount,
    refundType: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: oneOf('FullRefund', 'ExchangeRefund', 'StoreCreditRefund'),
    },
  },
} as const;

const shippingService = {
  type: 'object',
  additionalProperties: false,
  required: ['@type', 'shippingConditions'],
  properties: {
    '@type': { const: 'ShippingService' },
    name: { type: 'string', minLength: 1 },
    handlingTime: servicePeriod,
    shippingConditions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['@type', 'shippingDestination', 'shippingRate'],
        properties: {
          '@type': { const: 'ShippingConditions' },
          shippingDestination: {
            type: 'object',
            additionalProperties: false,
            required: ['@type', 'addressCountry'],
            properties: { '@type': { const: 'DefinedRegion' }, addressCountry: { $ref: '#/$defs/country' } },
          },
          orderValue: range,
          shippingRate: amount,
          transitTime: servicePeriod,
        },
      },
    },
  },
} as const;

const validate = new Ajv({ allErrors: true, strict: false }).compile({
  $defs: {
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    address: { type: 'string', pattern: '^https://' },
  },
  type: 'object',
  additionalProperties: false,
  required: ['@context', '@type', 'name', 'url'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'OnlineStore' },
    '@id': { $ref: '#/$defs/address' },
    name: { type: 'string', minLength: 1 },
    url: { $ref: '#/$defs/address' },
    hasMerchantReturnPolicy: { type: 'array', items: returnPolicy },
    hasShippingService: shippingService,
  },
});

/** What is wrong with structured data, each with its place; nothing for what is valid. */
export function problemsOf(data: unknown): readonly string[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}
