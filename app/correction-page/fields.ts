/** A field of an address as somebody fills it in. */
export type AddressField = 'address1' | 'address2' | 'city' | 'zip';

interface FormField {
  readonly name: AddressField;
  readonly isRequired: boolean;
}

const listOf = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** Countries by how Shopify's checkout asks for an address there: which fields, and in which order. Elsewhere the city comes first. */
const zipBeforeCity = listOf(
  'AD AM AR AT AX AZ BA BE BF BG BL BY CH CL CV CY CZ DE DK DO DZ EC EE ES FI FO FR GE GF GL GP GR GW HN HR HT ' +
    'IL IS IT KW LI LR LU MA MC MD ME MF MG MK MQ MW MX MY MZ NC NE NI NL NO OM PA PF PH PL PM PT PY RE RO RS SD SE SI ' +
    'SJ SK SM SN TJ TN TR TZ UY WF XK YT ZM',
);
const withoutZip = listOf(
  'AC AE AG AI AO AW BI BJ BO BQ BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GM GQ GY HK JM KM ML MO MR NR NU QA ' +
    'RW SB SC SL SR ST SX TC TD TG TK TL TO TV UG VU YE ZW',
);
const withoutCity = listOf('GI GS PN SG TA VA');
/** From the largest to the smallest part. */
const zipFirst = listOf('HU JP KG KR TM');
/** Where people do without a postal code, although there is one. */
const zipOptional = listOf(
  'AF AL AM AZ BB BD BF BH BT BY CO DZ EC ET GH HT IL IQ KE KI KN KZ LA LC LK LR MA MD MN MU MV MW NA NE NG PA PK RO ' +
    'SA SD SS TF TJ TM TN TR TT TW UZ VC WS XK',
);

/** The fields of an address in a country, in the order in which its people write them. */
export function fieldsIn(countryCode: string): readonly FormField[] {
  const field = (name: AddressField, isRequired = true): FormField => ({ name, isRequired });
  const city = withoutCity.has(countryCode) ? [] : [field('city')];
  const zip = withoutZip.has(countryCode) ? [] : [field('zip', !zipOptional.has(countryCode))];
  const street = [field('address1'), field('address2', false)];
  if (zipFirst.has(countryCode)) return [...zip, ...city, ...street];
  return [...street, ...(zipBeforeCity.has(countryCode) ? [...zip, ...city] : [...city, ...zip])];
}
