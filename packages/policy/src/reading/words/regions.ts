/** Parts of countries that shops serve or leave out, each with what is in it; in lower case. */
const table = `
western australia=perth|fremantle
tasmania=hobart|launceston
northern territory=darwin|alice springs
queensland=brisbane|cairns|gold coast|townsville
new south wales=sydney|newcastle|wollongong
victoria=melbourne|geelong|ballarat
south australia=adelaide
alaska=anchorage|fairbanks|juneau
hawaii=honolulu|maui|oahu|kauai
puerto rico=san juan
california=los angeles|san francisco|san diego|sacramento
texas=houston|dallas|austin
new york=brooklyn|manhattan
florida=miami|orlando|tampa
scotland=edinburgh|glasgow|aberdeen|inverness
highlands=inverness|fort william|skye
northern ireland=belfast|derry|londonderry
wales=cardiff|swansea
channel islands=jersey|guernsey
isle of man=douglas
isle of wight=cowes
quebec=montreal|québec
british columbia=vancouver
newfoundland=st. john's
nunavut=iqaluit
yukon=whitehorse
canary islands=tenerife|las palmas|lanzarote|fuerteventura|gran canaria
balearic islands=mallorca|ibiza|menorca|palma
corsica=ajaccio|bastia
sardinia=cagliari
sicily=palermo|catania
azores=ponta delgada
madeira=funchal
south island=christchurch|dunedin|queenstown
north island=auckland|wellington
norway=oslo|bergen
switzerland=zurich|zürich|geneva|basel
iceland=reykjavik
ireland=dublin|cork|galway
canada=toronto|vancouver|montreal
united kingdom=london|manchester|birmingham
germany=berlin|munich|hamburg
france=paris|lyon|marseille
`;

/** Of each part the words that name it, and those that name it or a place in it. */
export const regions: readonly { readonly named: RegExp; readonly within: RegExp }[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', places = ''] = line.split('=');
    const escaped = places.replaceAll('.', '\\.');
    const alone =
      name === 'wales' ? '(?<!new south )wales' : name === 'ireland' ? '(?<!northern )ireland' : name;
    return {
      named: new RegExp(
        `(?<!\\b(?:outside|beyond|within|in|except|than|from)(?: of)?(?: the)? )\\b${alone}\\b`,
      ),
      within: new RegExp(`\\b(?:${alone}|${escaped})\\b`),
    };
  });
