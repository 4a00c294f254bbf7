/*
 * Words as they are mistyped: a letter too many, missing, wrong or swapped. As expressions rather than a distance, because
 * a distance costs a function some twenty times as much, and rather than as functions, which cost it more at every start.
 * No two repeats without a bound stand side by side.
 */

/** Only after PO. */
export const boxTypo =
  /^(?:bo?|b?ox|bo{2,4}x{1,3}|[a-z]ox|b[a-z]x|bo[a-xz]|boc?ks|bxo|obx|[a-z]box|b[a-z]ox|bo[a-z]x|box[a-z])$/;

/** Only after PO: `drawre`, `caler`. */
export const drawerTypo = /^(?:d[a-z]{1,2}w[a-z]{0,2}r?e?|c[a-z]{0,2}l{1,2}[a-z]{0,2}r)$/;

/** With a post before it: `offfice`, `ofifce`, `orfice`, `ofc`. */
export const officeTypo = /^(?:o|of|off|off?ce?|o[a-z]{0,2}f[a-z]{0,2}[ice][a-z]{1,3}|[a-z]{0,2}f?fice)$/;

/** With an office after it. */
export const postTypo =
  /^(?:p|po|us|postale?|[a-z]?ost|p[a-z]st|po[a-z]?t|pos[a-z]{0,2}|psot|opst|pst|pp?oo?ss?tt?)$/;

export const postOfficeTypo = /^p[ost]{2,4}o?f[a-z]{1,6}$/;

export const poBoxTypo =
  /^(?:p[obvnhg]{2,4}x|p[a-z]?o?box|[ol]?obox|pobx?[a-z]?|po[a-z]b?ox|pob[a-z]{1,2}x|pobo[a-xz]?|opbox|boxpo|p[ost]{1,5}f[a-z]{1,6}box)$/;

/** With a case, boîte or apartado before it: `postalle`, `posatle`, `postqle`. */
export const postalTypo =
  /^(?:p[aelost]{4,7}|p?[a-z]?ostale?|po?[a-z]?s?tale?|pos[a-z]?t?ale?|post[a-z]?a?le?|posta[a-z]?l?e?)$/;

/** `apatado`, `aprtado`. */
export const apartadoTypo = /^ap[art]{1,4}dos?$/;

/** General delivery, in one word: `gen'l delivery`, `general deliv`, `genral delivary`. */
export const generalTypo = /^gene?r?a?l?deli?v?[a-z]{0,4}$/;

/** Of a locked bag, in one word. */
export const lockedBagTypo = /^l[ock]{2,3}e?d?b[a-z]?gg?s?$/;

/** 私書箱 and 사서함, as they are written in Latin letters. */
export const romanised =
  /^s(?:[hiy]{1,3}s[hiy]{0,2}[aou]{1,2}(?:[bhp][aou][ck]{1,2}[ou]|box)|ah?s{1,2}[aeou]{1,3}h?[aeu][mn])$/;
