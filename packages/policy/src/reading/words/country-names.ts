/** Names of countries as policies write them, in lower case; the first of each is the plain name. */
export const names = `
US=united states of america|united states|the states|u.s.a.|u.s.a|u.s.|usa|american
CA=canada|canadian
MX=mexico
GB=united kingdom|great britain|england|scotland|wales|northern ireland|u.k.|uk|britain
IE=ireland
DE=germany
FR=france
NL=netherlands|holland
BE=belgium
LU=luxembourg
AT=austria
IT=italy
ES=spain
PT=portugal
DK=denmark
SE=sweden
FI=finland
PL=poland
CZ=czech republic|czechia
SK=slovakia
HU=hungary
RO=romania
BG=bulgaria
GR=greece
HR=croatia
SI=slovenia
EE=estonia
LV=latvia
LT=lithuania
MT=malta
CY=cyprus
CH=switzerland
NO=norway
IS=iceland
LI=liechtenstein
AU=australia|australian
NZ=new zealand
JP=japan
KR=south korea|republic of korea|korea
HK=hong kong sar|hong kong
MO=macau|macao
TW=taiwan
CN=mainland china|china
SG=singapore
MY=malaysia
TH=thailand
VN=vietnam
ID=indonesia
PH=philippines
IN=india
AE=united arab emirates|dubai|uae
SA=saudi arabia
IL=israel
TR=turkey|türkiye
ZA=south africa
BR=brazil
AR=argentina
CL=chile
JE=jersey
GG=guernsey
IM=isle of man
`;

/** Groups that are named like one country. */
export const groups = {
  'european union': 'eu',
  'eu countries': 'eu',
  'eu member states': 'eu',
  eu: 'eu',
  'european countries': 'eu',
  europe: 'eu',
  scandinavia: 'north',
  'north america': 'america',
} as const;

export const members = {
  eu: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
  north: ['DK', 'NO', 'SE'],
  america: ['CA', 'MX', 'US'],
} as const;

/** States, provinces and cities that tell where a merchant is, not where parcels go. */
export const parts = `
US=california|los angeles|new york|texas|oregon|portland|ohio|vermont|maine|colorado|denver|chicago|illinois|seattle|washington|florida|georgia|north carolina|south carolina|virginia|new jersey|massachusetts|boston|michigan|minnesota|utah|arizona|nevada|tennessee|brooklyn|san francisco|pennsylvania|wisconsin|montana|continental
CA=nova scotia|halifax|toronto|ontario|vancouver|british columbia|quebec|québec|montreal|montréal|alberta|calgary
AU=melbourne|sydney|victoria|queensland|brisbane|tasmania|hobart|perth|adelaide|new south wales
NZ=auckland|wellington|christchurch
GB=london|manchester|edinburgh|cornwall|bristol|leeds|yorkshire|glasgow
IE=dublin|galway|cork
DE=hamburg|berlin|munich
HK=kowloon
JP=tokyo|osaka
`;
