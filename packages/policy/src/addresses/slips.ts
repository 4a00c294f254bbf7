/**
 * Words as they are mistyped: a letter too many, missing, wrong or swapped. As expressions rather than a distance, because
 * a distance costs a function some twenty times as much. No two repeats without a bound stand side by side.
 */
const slips = {
  /** Only after PO. */
  box: /^(?:bo?|b?ox|bo{2,4}x{1,3}|[a-z]ox|b[a-z]x|bo[a-z]|bxo|obx|[a-z]box|b[a-z]ox|bo[a-z]x|box[a-z])$/,
  /** Only after PO: `drawre`, `caler`. */
  drawer: /^(?:d[a-z]{1,2}w[a-z]{0,2}r?e?|c[a-z]{0,2}l{1,2}[a-z]{0,2}r)$/,
  /** With a post before it: `offfice`, `ofifce`, `orfice`, `ofc`. */
  office: /^(?:o|of|off|off?ce?|o[a-z]{0,2}f[a-z]{0,2}[ice][a-z]{1,3}|[a-z]{0,2}f?fice)$/,
  post: /^(?:p|po|us|postale?|[a-z]?ost|p[a-z]st|po[a-z]?t|pos[a-z]{0,2}|psot|opst|pst|pp?oo?ss?tt?)$/,
  postOffice: /^p[ost]{2,4}o?f[a-z]{1,6}$/,
  poBox: /^(?:p[a-z]?o?box|[ol]?obox|pobx[a-z]?|po[a-z]b?ox|pob[a-z]{1,2}x|pobo[a-z]?|opbox|pboox|poobx)$/,
  postOfficeBox: /^p[ost]{1,5}f[a-z]{1,6}box$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export const isSlipOf = (word: string, wanted: keyof typeof slips): boolean => slips[wanted].test(word);
