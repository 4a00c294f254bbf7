/** A street in Ohio, at home for the shop of the example. */
export const home = {
  address1: '123 Main St',
  city: 'Columbus',
  provinceCode: 'OH',
  countryCode: 'US',
  zip: '43004',
};
