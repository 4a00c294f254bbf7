import type { AddressClass } from './address.ts';
import { apartadoTypo, generalTypo, lockedBagTypo, romanised } from './typos.ts';

/** What must follow: a number (`Apartado 12`), digits (`C.P. 12`, not `CP H3C 3P8`), or the end of the part or a station. */
type Needs = '' | 'number' | 'digits' | 'end';

/** Forms that mean the same wherever they stand. The lower rank decides where an address has several. */
export const meanings = {
  box: ['po-box', 1, '', 'P.O. box'],
  pob: ['po-box', 1, 'number', 'P.O. box'],
  bags: ['po-box', 1, '', 'locked bag'],
  bag: ['po-box', 1, 'number', 'locked bag'],
  foreign: ['po-box', 1, '', 'P.O. box in another language'],
  apdo: ['po-box', 1, 'number', 'P.O. box in another language'],
  cp: ['po-box', 1, 'digits', 'case postale'],
  pmb: ['private-mailbox', 2, 'number', 'private mailbox'],
  store: ['private-mailbox', 2, '', 'mail store'],
  general: ['general-delivery', 4, '', 'general delivery'],
  gd: ['general-delivery', 4, 'end', 'general delivery'],
} as const satisfies Readonly<Record<string, readonly [AddressClass, rank: 1 | 2 | 4, Needs, why: string]>>;

/** Words that a rule of its own reads. */
type Rule = 'initials' | 'office' | 'postal' | 'container' | 'route' | 'road' | 'military';

/** A long word that means something only with the words after it. */
type Opening = 'opening';

/** What a text of one or more words means. */
export type Meaning = keyof typeof meanings | Rule | Opening;

type Vocabulary = Readonly<Record<string, Meaning | undefined>>;

/**
 * Forms without their spaces and punctuation, so that `P O Box`, `PO-Box` and `POBox` are one. Sources: USPS Publication 28
 * §23 to §29 and §284; Canada Post addressing guidelines (C.P., B.P., GD, PR, SS, MR); Japan Post and Korea Post in Latin
 * letters; Hongkong Post (GPO, KCPO); SingPost (locked bag service, peti surat). A plain object, because a look-up in it is
 * what costs least in a function.
 */
export function makeVocabulary(): Vocabulary {
  return {
    pobox: 'box',
    poboxes: 'box',
    poboxno: 'box',
    postofficebox: 'box',
    pob: 'pob',
    pobx: 'pob',
    pbox: 'pob',
    obox: 'pob',
    gpob: 'pob',
    postbox: 'pob',
    postalbox: 'pob',
    uspsbox: 'pob',
    postalbag: 'pob',
    postaldrawer: 'pob',
    lockedbagservice: 'bags',
    privatebag: 'bag',
    privatemailbag: 'bag',
    apartado: 'apdo',
    apartados: 'apdo',
    apartdo: 'apdo',
    apdo: 'apdo',
    aptdo: 'apdo',
    casilla: 'apdo',
    casilladecorreo: 'apdo',
    petisurat: 'apdo',
    petisuratpos: 'apdo',
    petipos: 'apdo',
    apartadodecorreo: 'foreign',
    apartadodecorreos: 'foreign',
    apdodecorreo: 'foreign',
    apdodecorreos: 'foreign',
    casepost: 'apdo',
    boitepost: 'apdo',
    casepostale: 'foreign',
    boitepostale: 'foreign',
    postal: 'postal',
    postale: 'postal',
    casier: 'apdo',
    cp: 'cp',
    bp: 'cp',
    generaldelivery: 'general',
    generaldel: 'general',
    gendelivery: 'general',
    gendel: 'general',
    posterestante: 'general',
    postrestante: 'general',
    listadecorreos: 'general',
    entregageneral: 'general',
    livraisongenerale: 'general',
    kyokudome: 'general',
    gd: 'gd',
    pr: 'gd',
    pmb: 'pmb',
    cmb: 'pmb',
    msc: 'pmb',
    smc: 'pmb',
    mailbox: 'pmb',
    privatemailbox: 'pmb',
    campusbox: 'pmb',
    collegebox: 'pmb',
    studentbox: 'pmb',
    universitybox: 'pmb',
    upsstore: 'store',
    mailboxesetc: 'store',
    pakmail: 'store',
    postnet: 'store',
    postalannex: 'store',
    podrawer: 'pob',
    po: 'initials',
    gpo: 'initials',
    kpo: 'initials',
    pos: 'initials',
    poo: 'initials',
    postoffice: 'office',
    box: 'container',
    boxes: 'container',
    boxno: 'container',
    bx: 'container',
    drawer: 'container',
    drwr: 'container',
    dwr: 'container',
    caller: 'container',
    bin: 'container',
    bag: 'container',
    lockbox: 'container',
    bxs: 'container',
    lbx: 'container',
    case: 'container',
    boite: 'container',
    rr: 'route',
    hc: 'route',
    hcr: 'route',
    rfd: 'route',
    ruralroute: 'route',
    ruralrte: 'route',
    ruralrt: 'route',
    ruraldelivery: 'route',
    starroute: 'route',
    starrte: 'route',
    starrt: 'route',
    highwaycontract: 'route',
    hwycontract: 'route',
    buzon: 'route',
    bzn: 'route',
    rd: 'road',
    group: 'road',
    grp: 'road',
    rt: 'road',
    rte: 'road',
    route: 'road',
    sr: 'road',
    ss: 'road',
    mr: 'road',
    site: 'road',
    apo: 'military',
    fpo: 'military',
    dpo: 'military',
    psc: 'military',
    cmr: 'military',
    cfpo: 'military',
    stn: 'military',
    station: 'military',
    general: 'opening',
    private: 'opening',
    student: 'opening',
    college: 'opening',
    university: 'opening',
    highway: 'opening',
    entrega: 'opening',
    livraison: 'opening',
    mailboxes: 'opening',
  };
}

/** Made when the first address needs it: most do not, and a function would pay for it in every checkout. */
let vocabulary: Vocabulary | undefined;

/** What a text without spaces means; `constructor`, which every object has, means nothing. */
export function meaningOf(text: string): Meaning | undefined {
  vocabulary ??= makeVocabulary();
  const meaning = vocabulary[text];
  if (typeof meaning === 'string') return meaning;
  if (text.length < 6) return undefined;
  if (text.startsWith('s')) return romanised.test(text) ? 'foreign' : undefined;
  if (text.startsWith('ap')) return apartadoTypo.test(text) ? 'apdo' : undefined;
  if (text.startsWith('gen')) return generalTypo.test(text) ? 'general' : undefined;
  return text.startsWith('l') && lockedBagTypo.test(text) ? 'bag' : undefined;
}
