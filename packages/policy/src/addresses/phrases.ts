import type { AddressClass } from './address.ts';

/** What a phrase means, by its name below. */
export const meanings = {
  lockedBag: ['po_box', 'locked bag'],
  spanish: ['po_box', 'apartado (Spanish P.O. box)'],
  malay: ['po_box', 'peti surat (Malay P.O. box)'],
  french: ['po_box', 'case postale (French P.O. box)'],
  japanese: ['po_box', 'shishobako (Japanese P.O. box)'],
  korean: ['po_box', 'saseoham (Korean P.O. box)'],
  general: ['general_delivery', 'general delivery'],
  mailbox: ['private_mailbox', 'private mailbox'],
  store: ['private_mailbox', 'mail store'],
} as const satisfies Readonly<Record<string, readonly [AddressClass, string]>>;

/**
 * The letters after the first word, what the phrase means, and what must follow: nothing, a `number` (`Apartado 12`),
 * `digits` in Canada (`C.P. 12`, but not the postal code of `CP H3C 3P8`), the `end` of a part or a station in Canada.
 */
export type Phrase = readonly [
  rest: string,
  means: keyof typeof meanings,
  needs?: 'number' | 'digits' | 'end',
];

const shishobako: readonly Phrase[] = [
  ['bako', 'japanese'],
  ['hako', 'japanese'],
  ['box', 'japanese'],
];
const japanese: readonly Phrase[] = [['', 'japanese']];
const bag: readonly Phrase[] = [
  ['bagservice', 'lockedBag'],
  ['bag', 'lockedBag', 'number'],
];
const box: readonly Phrase[] = [['box', 'mailbox', 'number']];
const french: readonly Phrase[] = [
  ['postale', 'french'],
  ['postal', 'french'],
  ['post', 'french', 'number'],
];
const spanish: readonly Phrase[] = [
  ['postal', 'spanish'],
  ['decorreos', 'spanish'],
  ['', 'spanish', 'number'],
];

/**
 * Forms that are the same words in every place, by their first word. Sources: USPS Publication 28 §26 (general delivery),
 * §284 (PMB), §29 (Puerto Rico); Canada Post addressing guidelines (C.P., GD, PR); Japan Post and Korea Post in Latin
 * letters; SingPost (locked bag service); Australia Post and others (private bag).
 */
export const phrases: Readonly<Record<string, readonly Phrase[]>> = {
  locked: bag,
  lock: bag,
  private: [...bag, ['mailbag', 'lockedBag', 'number'], ['mailbox', 'mailbox', 'number']],
  peti: [['surat', 'malay', 'number']],
  apartado: spanish,
  apdo: spanish,
  aptdo: spanish,
  apto: [['postal', 'spanish', 'number']],
  casilla: spanish,
  case: french,
  casier: french,
  boite: french,
  c: [...french, ['p', 'french', 'digits']],
  casepostale: [['', 'french']],
  cp: [['', 'french', 'digits']],
  bp: [['', 'french', 'digits']],
  saseoham: [['', 'korean']],
  sasoham: [['', 'korean']],
  saseo: [['ham', 'korean']],
  sa: [['seoham', 'korean']],
  shisho: shishobako,
  shishobako: japanese,
  shishohako: japanese,
  shishoubako: japanese,
  shishou: shishobako,
  shisyobako: japanese,
  shisyo: shishobako,
  sisyobako: japanese,
  sisyo: shishobako,
  general: [
    ['delivery', 'general'],
    ['del', 'general'],
  ],
  gen: [
    ['delivery', 'general'],
    ['del', 'general'],
  ],
  generaldelivery: [['', 'general']],
  poste: [['restante', 'general']],
  post: [['restante', 'general']],
  posterestante: [['', 'general']],
  lista: [['decorreos', 'general']],
  entrega: [['general', 'general']],
  livraison: [['generale', 'general']],
  kyokudome: [['', 'general']],
  gd: [['', 'general', 'end']],
  pr: [['', 'general', 'end']],
  pmb: [['', 'mailbox', 'number']],
  cmb: [['', 'mailbox', 'number']],
  msc: [['', 'mailbox', 'number']],
  smc: [['', 'mailbox', 'number']],
  mailbox: [
    ['', 'mailbox', 'number'],
    ['esetc', 'store'],
  ],
  mail: [
    ['box', 'mailbox', 'number'],
    ['boxesetc', 'store'],
  ],
  campus: box,
  college: box,
  student: box,
  university: box,
  ups: [['store', 'store']],
  pak: [['mail', 'store']],
  postnet: [['', 'store']],
};
