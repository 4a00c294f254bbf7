/**
 * Words that any shop's policy has, whatever it sells: of days, money, parcels, customers and everyday English. A word that is
 * none of these and stands in a policy more than once is most likely one for its goods.
 */
const written = `
america american asia australia australian austria belgium britain canada canadian denmark england english euro europe european finland france french german germany hawaii alaska highland hong hungary iceland india ireland irish island italy japan japanese kingdom kong lane london luxembourg malaysia mexico northern netherlands norway oceania poland portugal royal scotland scottish singapore spain states sweden swiss switzerland united wales welsh zealand
able same-day next-day full-price part-way about above abroad absolutely accept accepted according accordingly account act actually
add added additional additionally address addresses adds advance advised afraid after afternoon
afterwards again against agree agreed ahead all allow allowed allows almost alone along already
also although altogether always amount amounts and another answers any anybody anyone anything
anyways anywhere apo applied applies apply april are area areas aren't around arrange arranged
arrival arrive arrived arrives arriving ask asked asking asks aud august authorised authorized
automatically available average avoid aware away back bank basis basket baskets bear beauty
became because become becomes been before begins behind being believe belong below best better
between beyond big bigger billing birthday bit borne both bought box boxes breakage bring brings
broken brought business but buy buying cad calendar call can can't cancel cancelled cannot card
cards careful carefully carrier carry cart carton case cases cash caused cent cents certain
certainly chance change changed changing charge charged charges check checkout choice choose
choosing christmas city claim claims clean clear clearly close closed code codes collect
collected collecting collection collects combine combined come comes comfortable common
completed completely complimentary condition conditions confirm confirmation confirmed consider
considered consumer consumers contact contain contents continue contrary correct cost costs
count counter countries country counts couple courier couriers course courtesy cover covered
covering covers credit current currently customer customer's customers customs dad daily damage
damaged date day days deadline deal december decide decided decision deduct default defects
delay delayed delays deliver delivered deliveries delivering delivery depend depending depends
deposit depot despite detail details didn't difference different directly discount discounted
discounts discretion dispatch does doesn't doing dollar dollars don't done door doorstep doubt
down dozen driver drivers drops due during duties duty e-mail each earlier early easily easter
eastern easy effort eleven eligible else email emailed end ended ends english enjoy enough
ensure entire entirely entitled equal especially estimated estimates eur euros even eventually
every everyone everything exact exactly example exceed exceeds except exception exceptions
exchange exchanges expect expected expense experience expire explain express extend family faq
fast faster faults faulty favour february federal fee feel felt few fifteen fifth fifty file
final finally find fine finished finishing first fit fits five fix fixed flat folks follow
followed following follows for forget form fortnight forty forward found four fourteen franc
francs free frequently friday fridays friend friends from front full fully fun further fuss
g'day gbp general generally get gets getting gift gifts give gives giving glad gladly goes gone
good goods got ground group grow guarantee guaranteed guide guidelines half hand handed happen
happens happily happy hard has hasn't have having hear held hello help her here here's hers
hesitate him his hkd hold holiday holidays home honest honestly hope hopefully hour hours house
how however huge hundred husband hygiene i'm idea immediately import important in-store inbox
include included including incorrect increase indeed individual info inform information informed
inquiries inside inspect instance instead instructions insured intact interest into invoice
isn't issue issued issues it's item items its january joining july june just keep keeps kept kia
kind kindly know knows kroner label labels largest last late later latest law least leave leaves
leaving left length less let let's lets letter letting level liable like limit limited limits
lines link list listed little load loads local long longer longest look loss lost lot lots love
lovely lower lucky made mail mailbox mailing main mainland make makes making manage many march
marked match mate matter maximum may maybe mean means meant meet mention mentioned merchandise
merely message method midday middle midnight midweek military mind minimum minute minutes
missing mistake monday mondays money month months more moreover morning most mostly mother move
moved moving much mum must myself name naturally nearest nearly necessary need needs neighbour
neighbours neither never new next nicely nine ninety nobody non-refundable none noon nope nor
normal normally north not note notes nothing notice notify november now number nzd observed
obviously occasionally october off offer offered offering offers office often old once one ones
only open open-ended opening options ora order ordered ordering orders ordinary original
original-payment other others otherwise our ours out outside over overall overseas own pacific
pack package packages packaging packed packet packing packstations page paid paper paperwork
parcel parcel's parcels part partially particular partly partner party pass passed passes paused
pay paying payment paypal pays pence people per per-cent percent perfect perhaps period
permanently person personal personally phone phoned photo photographs photos pick pick-up
picture piece pieces place placed places placing plan plans plant please pleased pleasure plus
point points policies popular porch portion possible post postage postal posted posting pound
prepaid previous previously price prices prior probably problem problems proceed process
processed processes processing product promise promised promises promptly proof properly protect
protected provide provided provides providing province provinces public purchase purchased
purchaser purchasers purchases put qualifies qualify quality quarter question questions quick
quickly quite quote rare rarely rate rates rather reach reaches reaching read ready reality
really reason reasonable reasons receipt receive received receiving recently recipient record
reduce refund refundable refunded refunds refuse refused regarding region regions register
regret regular regularly related release reliable remain remaining remains remember remove
repair repay replace replaced replacement reply report reported request requested requests
require required requires resend resolve respond response responsibility rest
restocking result return returnable returned returning returns right rights ring rules running
safe safely sales same saturday saturdays say saying scan schedule scheduled screen season
second section select selected sell send sending sent separate separately september serious
service set seven several sgd sharing she ship shipment shipments shipped shipping ships shop
shopper shoppers shopping shops short shortly should show shown showroom shows shut side sign
signature signed similar simple simply since sincerely single site sitting situation six sixty
size sizes sizing skip slightly slip smaller smallest sold solve some somebody someone something
sometimes somewhere soon sorry south speak special specific specified spend spent spot staff
stage stages standard start started starting starts state stated statement states stating
statutory stay stays step steps stick sticker still stop stops store story straight street
strictly studio subject submit submitted subtotal succeed sunday sundays super supplies supply
support supported sure surely swap swapped switch system take taken takes taking talk tax tea
team team's tell telling temporarily ten tenth terms territories text than thank thanks
thanksgiving that that's the theft their them themselves then there there's these they thing
things think thinking third thirteen thirty this thoroughly those though thought thousand three
through thursday thursdays thus till time times tiny together told tomorrow tonight too top
total totally touch toward towards town tracking transit transport travel tried tries trip
trouble truck true trust try trying tuesday tuesdays turn turned turns twelve twenty twice two
type types typically unable under unfortunately uninjured union unit units unless unlike until
upgrade upon url usa usd use used usual usually valid value van various vat verify version via
visit voucher vouchers wait waiting walk wallet want wanted wants warehouse warranty was watch
water way ways we'll we're we've wear website wedding wednesday wednesdays week weekday weekdays
weekend weekends weekly weeks weighs weight welcome well went were what whatever when whenever
where which whichever who whoever whole whom whose wide wife will willing wish wishes with
withdraw withdrawal within without won't wonderful word words work working works workshop worry
worse worth would wrap wrapping write writing wrong wrongly yeah year year's years yen yep yes
yesterday yet you you'd you'll you've your yours yourself zero zone
`;

const policyWords: ReadonlySet<string> = new Set(written.split(/\s+/));

/** Whether any shop's policy may have a word, so that it tells no goods apart. In lower case. */
export const isPolicyWord = (word: string): boolean => policyWords.has(word);
