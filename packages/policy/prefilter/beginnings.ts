/** How a form may begin, as an expression, and what begins so: of several forms, or in words that shops met. */
type Form = readonly [expression: string, what: string];

/** The forms that begin with the same letters. */
interface Beginning {
  readonly letters: string;
  /** Letters of which one must, or must not, come next: most words are refused after this look. */
  readonly next?: { readonly only: string } | { readonly not: string };
  readonly forms: readonly Form[];
}

/** Beginnings whose first letter is one of a range: an address is looked at range by range. */
interface Group {
  readonly range: string | null;
  readonly beginnings: readonly Beginning[];
}

/** First letters of all beginnings; a word with any other is no form. */
export const firstLetters = '[a-eghik-mprsu]';

/**
 * The beginnings of the vocabulary's texts (src/addresses/vocabulary.ts, po-box.ts, typos.ts), as narrow as they allow. A text that is added
 * there and begins in no way that stands here fails prefilter.test.ts.
 */
export const groups: readonly Group[] = [
  {
    range: '[a-e]',
    beginnings: [
      {
        letters: 'c',
        next: { not: '[b-eg-lnoq-z]' },
        forms: [
          [
            '[aà-å](?:ller\\b|s(?:e\\b|ier\\b|ill[ae]\\b|e?[^a-z]?po?st))',
            'caller, case, casier, casilla, case postale',
          ],
          ['[^a-z]{0,3}p(?:ost|(?![a-z]))', 'C.P. and C. postale'],
          ['m[rb]\\b', 'CMR, CMB'],
          ['fpo\\b', 'CFPO'],
          ['[^a-z]*$', 'C at the end of a field, whose P stands in the next'],
        ],
      },
      {
        letters: 'b',
        next: { not: '[b-hj-nq-tv-wy]' },
        forms: [
          ['[^a-z]{0,2}[o0]?[^a-z]{0,2}x', 'box, B0X, bx, B.O.X'],
          ['[^a-z]{0,3}p(?![a-z])', 'B.P.'],
          ['(?:in|ag|o.te|uz.n|zn)\\b', 'bin, bag, boîte, buzón, bzn'],
        ],
      },
      { letters: 'ap', forms: [['(?:.rt.?d|[art]{2,4}d|t?do)', 'apartado, aptdo, apdo and typos of them']] },
      { letters: 'dr', forms: [['(?:aw|w)', 'drawer, drwr']] },
      { letters: 'entrega', forms: [['', 'entrega general']] },
    ],
  },
  {
    range: '[p-s]',
    beginnings: [
      {
        letters: 's',
        next: { only: '[ahimrt]' },
        forms: [
          ['t(?:n|ation) fo', 'station forces'],
          ['a(?:h?|[^a-z])s', 'sasoham and its spellings'],
          ['i(?:s[hy]|te[^a-z]{1,3}(?=[0-9]))', 'sishoubako; site with a number'],
          ['hi[^a-z]?s', 'shishobako'],
          ['r[^a-z]*(?=[0-9])', 'SR with a number'],
          ['mc', 'SMC'],
        ],
      },
      {
        letters: 'r',
        next: { not: '[abceg-npqsv-z]' },
        forms: [
          ['[^a-z]{0,2}r(?![a-z])', 'R.R.'],
          ['[^a-z]?f[^a-z]?d', 'R.F.D.'],
          ['ural', 'rural route'],
          [
            '(?:(?:ou)?te?|d)(?=[^a-z]{0,2}[0-9]+[^a-z0-9]*$)',
            'route, rt, rte or rd with a number at the end',
          ],
        ],
      },
      {
        letters: 'p',
        next: { not: '[cfi-lqu-z]' },
        forms: [
          ['[^a-z]{0,3}o[^a-z]{0,3}box[^a-z0-9]{0,3}[0-9]+', 'PO Box 12, whole'],
          ['[^a-z]{0,3}[o0°ºò-ö０](?![a-z])', 'P.O., P0'],
          ['[^a-z]{1,3}[o0°ºò-ö]b(?![a-z])', 'P.O.B.'],
          ['[o0ò-ö]b', 'pobox, pob'],
          ['[obvnhg]{2,4}x', 'typos of pobox'],
          ['odr', 'podrawer'],
          ['ostn', 'postnet'],
          ['ost?[^a-z]{0,2}(?:o|rest|e\\b)', 'post office, poste restante'],
          ['oste[^a-z]', 'poste and its box'],
          ['[oò-ö]?s?t[aeà-ë]{1,2}l', 'postal and typos of it'],
          ['[^a-z]?m[^a-z]?b', 'P.M.B.'],
          ['r(?:iva| s)', 'private, PR station'],
          ['eti [sp]', 'peti surat, peti pos'],
          ['ak m', 'pak mail'],
          ['sc', 'PSC'],
          ['[^a-z]*$', 'P at the end of a field, whose O stands in the next'],
        ],
      },
    ],
  },
  {
    range: '[g-mu]',
    beginnings: [
      {
        letters: '[gki]',
        forms: [['[^a-z\\n]{0,2}p[^a-z]{0,3}o[^a-z]{0,3}box[^a-z0-9]{0,3}[0-9]+', 'G.P.O. Box 12, whole']],
      },
      {
        letters: 'l',
        next: { only: '[bcikov]' },
        forms: [
          ['bx', 'lbx'],
          ['o?c?k?b', 'lockbox and typos of it'],
          ['ock', 'locked bag'],
          ['o[a-z]{1,2}k?e?d.?ba?g', 'typos of locked bag'],
          ['ista', 'lista de correos'],
          ['ivr', 'livraison générale'],
        ],
      },
      {
        letters: 'h',
        next: { not: '[abd-hj-vx-z]' },
        forms: [
          ['[^a-z]{0,2}c[^a-z]?r?(?![a-z])', 'H.C., HCR'],
          ['(?:igh)?wa?y c', 'highway contract'],
        ],
      },
      {
        letters: 'g',
        next: { not: '[a-cf-z]' },
        forms: [
          ['[^a-z]{0,2}d(?![a-z])', 'G.D.'],
          ['[eè-ë]n(?:[^a-df-qs-z]|$)', 'general delivery and typos of it'],
        ],
      },
      { letters: 'msc', forms: [['', 'MSC']] },
      { letters: 'ups s', forms: [['', 'UPS store']] },
      { letters: 'kyoku', forms: [['', 'kyokudome']] },
    ],
  },
  {
    range: null,
    beginnings: [
      { letters: '.p', forms: [['[^a-z]{0,3}[o0](?![ac-z])', 'the initials of any post office']] },
    ],
  },
];
