# The words of the vocabulary in English: for each row of vocabulary.csv a message "list-value".
#
# .meaning   what the value means, for the dictionary and the legend
# .short     where room is short
# .spoken    as it follows a name and a colon
# .listed    within the sentence under the map, after a number
# Other attributes belong to one place each and are explained where they first stand.


## Held by

list-holder = Held by
    .meaning = Who can hold a piece of the map.
holder-ussr = Soviet Union
    .meaning = Within the Soviet Union, until it ceased to exist on 26 December 1991. Fighting had begun before; who held which village then is not shown.
    .short = Soviet Union
holder-azerbaijan = Azerbaijan
    .meaning = Held by the armed forces or the administration of the Republic of Azerbaijan. Says who was there, not who had the right to be.
    .short = Azerbaijan
holder-karabakh = Nagorno-Karabakh (de facto) and Armenian forces
    .meaning = Held by the de facto authorities in Stepanakert and the forces allied with them, those of Armenia among them. Says who was there, not who had the right to be.
    .short = Nagorno-Karabakh (de facto)
holder-peacekeepers = Russian peacekeeping contingent
    .meaning = The strip of the Lachin corridor outside the former oblast while the Russian contingent held it under the statement of 10 November 2020.
    .short = Russian peacekeepers
    .listed = Russian peacekeepers (corridor)

holder-contested = Contested
    .meaning = Under fire along a front that no report places, or said to be held by each of the two sides. Counts for neither, and names neither first.
    .short = contested
    .listed = contested between both sides

## How

list-manner = How
    .meaning = Held, under fire or split, or being handed over.
manner-held = Held
    .meaning = Held by the holder named.
    .spoken = held
manner-contested = Contested
    .meaning = Under fire, or split between two sides within the piece.
    .spoken = contested
manner-handover = Being handed over
    .meaning = To be given up by whoever holds it, as agreed, and not yet handed over.
    .spoken = being handed over

## Line between the sides

list-front = Line between the sides
    .meaning = How the line between two sides is drawn, by what is known of it.
front-on = Line of contact
    .meaning = Two rails: follows from who held what.
front-approximate = Front, approximate
    .meaning = Dotted: in the two wars, by the days on which towns changed hands.

## About

list-event-category = About
    .meaning = What an event is about.
event-category-military = Military
    .meaning = Fighting, the movement of forces, the change of who holds a place.
    .spoken = military
event-category-diplomatic = Diplomatic
    .meaning = Talks, agreements, statements between states.
    .spoken = diplomatic
event-category-political = Political
    .meaning = Elections, referendums, declarations, governments.
    .spoken = political
event-category-legal = Legal
    .meaning = Laws, courts, decrees.
    .spoken = legal
event-category-humanitarian = Humanitarian
    .meaning = Relief, prisoners, passage, supplies.
    .spoken = humanitarian
event-category-demographic = Demographic
    .meaning = People leaving, arriving, or counted.
    .spoken = demographic
event-category-protest = Protest
    .meaning = Demonstrations and strikes.
    .spoken = protest
event-category-culture = Culture
    .meaning = Monuments, heritage, language.
    .spoken = culture

## Changed

list-event-control = Changed
    .meaning = What an event changed on the map.
event-control-none = –
    .meaning = Nothing.
event-control-change = Who held it
    .meaning = Who holds a piece.
event-control-line = Line
    .meaning = A line.
event-control-corridor = Corridor
    .meaning = The corridor.

## Act

list-act-kind = Act
    .meaning = What an act of a jurisdiction or body does.
act-kind-recognises-independence = Recognises independence
    .meaning = Recognises Nagorno-Karabakh as independent.
    .spoken = recognises independence
act-kind-calls-on-government-to-recognise = Calls on government to recognise
    .meaning = Asks its government, or another, to recognise it.
    .spoken = calls on government to recognise
act-kind-supports-self-determination = Supports self-determination
    .meaning = Supports a right to self-determination, without recognition.
    .spoken = supports self-determination
act-kind-supports-territorial-integrity = Supports Azerbaijan's territorial integrity
    .meaning = Supports the territorial integrity of Azerbaijan.
    .spoken = supports Azerbaijan's territorial integrity
act-kind-states-non-recognition = States that it does not recognise
    .meaning = Says that it does not recognise Nagorno-Karabakh, or an act held there.
    .spoken = states that it does not recognise
act-kind-demands-withdrawal = Demands withdrawal of forces
    .meaning = Demands that forces withdraw.
    .spoken = demands withdrawal of forces
act-kind-calls-for-ceasefire = Calls for ceasefire
    .meaning = Calls for an end to fighting.
    .spoken = calls for ceasefire
act-kind-sets-out-principles = Sets out principles
    .meaning = Sets out principles of a settlement.
    .spoken = sets out principles
act-kind-condemns-use-of-force = Condemns the use of force
    .meaning = Condemns a use of force.
    .spoken = condemns the use of force
act-kind-calls-for-access = Calls for access
    .meaning = Calls for passage or for humanitarian access.
    .spoken = calls for access
act-kind-court-order = Court order
    .meaning = An order or judgment of a court.
    .spoken = court order
act-kind-calls-for-sanctions = Calls for sanctions
    .meaning = Calls for sanctions.
    .spoken = calls for sanctions
act-kind-rescinds = Rescinds
    .meaning = Ends an earlier act.
    .spoken = rescinds
act-kind-other = Other
    .meaning = None of these.
    .spoken = other

## Outcome

list-act-outcome = Outcome
    .meaning = What became of an act.
act-outcome-passed = Passed
    .meaning = Adopted.
    .spoken = passed
act-outcome-rejected = Rejected
    .meaning = Put to the vote and not adopted.
    .spoken = rejected
act-outcome-withdrawn = Withdrawn
    .meaning = Taken back before a vote.
    .spoken = withdrawn
act-outcome-introduced = Introduced
    .meaning = Tabled; nothing more is known.
    .spoken = introduced
act-outcome-announced = Announced
    .meaning = Made known by whoever acted, without a vote.
    .spoken = announced
act-outcome-uncertain = Uncertain
    .meaning = The sources do not settle it.
    .spoken = uncertain

## Recognition and resolutions

# .union: in the legend of the legislatures of the United States; .chart: where acts are
# counted and not bodies.
list-act = Recognition and resolutions
act-recognises = Recognised independence
    .listed = recognised independence
    .union = Passed: recognition
act-calls = Called on its government to recognise
    .listed = called for recognition
act-self-determination = Supports self-determination
    .listed = supported self-determination
act-rejected-recognition = Rejected recognition
    .listed = rejected recognition
    .union = Rejected: recognition
act-territorial-integrity = Supports Azerbaijan's territorial integrity
    .listed = supported Azerbaijan's territorial integrity
    .union = Passed: territorial integrity
act-rejected-integrity = Rejected a text on Azerbaijan's territorial integrity
    .listed = rejected or withdrew such a text
    .union = Rejected: territorial integrity
act-uncertain = Outcome not known
    .listed = unclear
    .union = Outcome not known
act-rescinded = Recognised, then rescinded
    .listed = rescinded
    .chart = Rescinded its recognition

## Vote

list-vote = Vote
    .meaning = How a member voted.
vote-for = For
    .meaning = In favour of the text.
    .listed = for
    .narrow = for
vote-against = Against
    .meaning = Against the text.
    .listed = against
    .narrow = against
vote-abstained = Abstained
    .meaning = Present, and for neither.
    .listed = abstaining
    .narrow = abstained
vote-absent = Absent or not voting
    .meaning = Not present, or present and not voting.
    .listed = absent or not voting
    .narrow = absent

## What it comes to

list-stance = What it comes to
    .meaning = What a position on the 2020 war says.
stance-supports-azerbaijan = Supports Azerbaijan
    .meaning = Sides with Azerbaijan.
    .spoken = supports Azerbaijan
stance-supports-armenia = Supports Armenia
    .meaning = Sides with Armenia.
    .spoken = supports Armenia
stance-supports-karabakh = Supports Nagorno-Karabakh (de facto)
    .meaning = Sides with the de facto authorities in Stepanakert.
    .spoken = supports Nagorno-Karabakh (de facto)
stance-territorial-integrity = For Azerbaijan's territorial integrity
    .meaning = Supports the territorial integrity of Azerbaijan.
    .spoken = for Azerbaijan's territorial integrity
stance-self-determination = For self-determination
    .meaning = Supports a right to self-determination.
    .spoken = for self-determination
stance-peaceful-settlement = Peaceful settlement
    .meaning = Asks for an end to fighting, or for talks.
    .spoken = peaceful settlement
stance-condemns-azerbaijan = Condemns Azerbaijan
    .meaning = Condemns acts of Azerbaijan.
    .spoken = condemns Azerbaijan
stance-condemns-armenia = Condemns Armenia
    .meaning = Condemns acts of Armenia.
    .spoken = condemns Armenia
stance-condemns-both = Condemns both
    .meaning = Condemns acts of both sides.
    .spoken = condemns both
stance-condemns-third-party = Condemns a third party
    .meaning = Condemns acts of a third party.
    .spoken = condemns a third party
stance-states-non-recognition = States that it does not recognise
    .meaning = Says that it does not recognise Nagorno-Karabakh.
    .spoken = states that it does not recognise
stance-mediates = Mediates
    .meaning = Offers or carries out mediation.
    .spoken = mediates
stance-humanitarian = Humanitarian
    .meaning = Speaks of relief, or of the people affected.
    .spoken = humanitarian
stance-other = Other
    .meaning = None of these.
    .spoken = another statement

## Positions on the 2020 war

list-position = Positions on the 2020 war
position-azerbaijan = Supports Azerbaijan's position
    .listed = for Azerbaijan's position
position-armenia = Supports the Armenian or Karabakh position
    .listed = for the Armenian or Karabakh position
position-integrity = Azerbaijan's territorial integrity, or against recognition
    .listed = for Azerbaijan's territorial integrity or against recognition
position-peace = For a settlement, or mediates
    .listed = for a peaceful settlement, or mediating
position-condemns = Condemns one side or both
    .listed = condemning one side or both
position-third = Criticises a third party
    .listed = criticising a third party
position-other = Said something else
    .listed = with another
position-several = Several of these
    .listed = with several of these
position-party = Party to the conflict

## Voice

list-source-voice = Voice
    .meaning = Whose voice a source is.
source-voice-armenia = Armenia
    .meaning = The government, parliament or courts of the Republic of Armenia.
    .spoken = Armenia
source-voice-azerbaijan = Azerbaijan
    .meaning = The government, parliament or courts of the Republic of Azerbaijan.
    .spoken = Azerbaijan
source-voice-karabakh = Nagorno-Karabakh (de facto)
    .meaning = The de facto authorities in Stepanakert.
    .spoken = Nagorno-Karabakh (de facto)
source-voice-armenian-advocacy = Armenian advocacy
    .meaning = An organisation that argues for the Armenian side.
    .spoken = Armenian advocacy
source-voice-azerbaijani-advocacy = Azerbaijani advocacy
    .meaning = An organisation that argues for the Azerbaijani side.
    .spoken = Azerbaijani advocacy
source-voice-third-state = Third state
    .meaning = A state that is no party to the conflict.
    .spoken = third state
source-voice-international-body = International body
    .meaning = An international organisation or court, or a part of one.
    .spoken = international body
source-voice-acting-body = The acting body
    .meaning = The body whose act the row is about.
    .spoken = the acting body
source-voice-media-armenian = Armenian media
    .meaning = A news outlet of Armenia, or Armenian elsewhere.
    .spoken = Armenian media
source-voice-media-azerbaijani = Azerbaijani media
    .meaning = A news outlet of Azerbaijan, or Azerbaijani elsewhere.
    .spoken = Azerbaijani media
source-voice-media-ally-armenia = State media of an ally of Armenia
    .meaning = The agency or broadcaster of a state that a treaty of mutual aid binds to Armenia.
    .spoken = state media of an ally of Armenia
source-voice-media-ally-azerbaijan = State media of an ally of Azerbaijan
    .meaning = The agency or broadcaster of a state that a treaty of mutual aid binds to Azerbaijan.
    .spoken = state media of an ally of Azerbaijan
source-voice-media-other = Other media
    .meaning = Any other news outlet.
    .spoken = other media
source-voice-research = Research
    .meaning = Scholarship, or a research institute.
    .spoken = research
source-voice-reference = Reference work
    .meaning = An encyclopaedia, a gazetteer, a data set.
    .spoken = reference work

## Read

list-source-read = Read
    .meaning = How a source was read: the whole of it, a part, or what another source says of it.
source-read-whole = Whole
    .meaning = Read from beginning to end.
source-read-excerpt = Excerpt
    .meaning = Read in part, or as a search shows it.
source-read-through = Through another source
    .meaning = Not seen itself: known by the source that cites or quotes it.

## Basis

list-basis = Basis
    .meaning = What a fact rests on.
basis-sourced = Sourced
    .meaning = A source and a place in it are given.
basis-unreferenced = Unreferenced: general knowledge
    .meaning = General knowledge; no source has been found for it yet.

## Kind of body

list-jurisdiction-kind = Kind of body
    .meaning = What sort of body acts.
jurisdiction-kind-state = State
    .meaning = A state.
    .spoken = state
jurisdiction-kind-entity = Entity
    .meaning = A territory that governs itself and is not a member of the United Nations.
    .spoken = entity
jurisdiction-kind-chamber = Chamber
    .meaning = A chamber of a parliament that acted by itself.
    .spoken = chamber
jurisdiction-kind-region = Region
    .meaning = A first-level unit of a state, or a part of one.
    .spoken = region
jurisdiction-kind-county = County
    .meaning = A county or a district.
    .spoken = county
jurisdiction-kind-municipality = Municipality
    .meaning = A city, town or village.
    .spoken = municipality
jurisdiction-kind-organisation = Organisation
    .meaning = An organisation of states, or a body of one.
    .spoken = organisation
jurisdiction-kind-party = Party
    .meaning = A political party.
    .spoken = party
jurisdiction-kind-association = Association
    .meaning = Any other body of people.
    .spoken = association
jurisdiction-kind-person = Person
    .meaning = A person.
    .spoken = person

## Role

list-jurisdiction-role = Role
    .meaning = What a jurisdiction is to the map of the world.
jurisdiction-role-party = Party to the conflict
    .meaning = What it says of itself is no act of recognition, and what it says of the war of 2020 stands apart.
jurisdiction-role-named = Named on every day
    .meaning = Its name stands on the map whether it acted or not.

## As

list-member-role = As
    .meaning = As what a state belongs to a bloc.
member-role-member = Member
    .meaning = A member.
member-role-co-chair = Co-chair
    .meaning = One of the chairs of a group within another organisation.

## Table

list-claim-subject = Table
    .meaning = The table that a disputed fact is in.
claim-subject-events = Events
    .meaning = An event.
claim-subject-resolutions = Resolutions
    .meaning = An act.
claim-subject-jurisdictions = Jurisdictions
    .meaning = A body.
claim-subject-positions = Positions
    .meaning = What was said of the 2020 war.
claim-subject-control = Control
    .meaning = Who held a piece.
claim-subject-places = Places
    .meaning = A place.
claim-subject-lines = Lines
    .meaning = A line of the map.
claim-subject-sources = Sources
    .meaning = A source.
claim-subject-zones = Zones
    .meaning = Who claimed what, or where a zone lay.
claim-subject-named_areas = Named areas
    .meaning = A district, a province, a country or a water.
claim-subject-phases = Phases
    .meaning = A phase, by which a line is drawn.
claim-subject-roles = Roles
    .meaning = What a jurisdiction is to the map.
claim-subject-sides = Sides
    .meaning = On whose side a holder stands.
claim-subject-general = General
    .meaning = No one row: the record as a whole.

## On the map

list-shown = On the map
    .meaning = Whether a claim's value is the one that the map shows.
shown-yes = Yes
    .meaning = It is shown.
shown-no = No
    .meaning = It is not shown.

## Known

list-known = Known
    .meaning = Whether something holds, where it may be unknown.
known-yes = Yes
    .meaning = It holds.
known-no = No
    .meaning = It does not hold.
known-unknown = Unknown
    .meaning = The sources do not say.

## Zone

list-zone-kind = Zone
    .meaning = What sort of zone lies over the pieces.
zone-kind-peacekeepers = Peacekeepers' zone
    .meaning = Where Russian peacekeepers were deployed.
zone-kind-corridor = Lachin corridor
    .meaning = The strip of the Lachin corridor.
zone-kind-claimed = Claimed
    .meaning = Claimed by the one named in `by`.
zone-kind-captured-2020 = Taken by Azerbaijan in the war and kept
    .meaning = Taken by Azerbaijan in the war of 2020 and kept under the statement that ended it, from the day shown in `control.csv`.
zone-kind-agdam-handover = Agdam, to be given up by 20 November
    .meaning = Agdam district, to be given up by 20 November 2020.
zone-kind-kalbajar-handover = Kalbajar, to be given up by 25 November
    .meaning = Kalbajar district, to be given up by 25 November 2020.
zone-kind-lachin-handover = Lachin, to be given up by 1 December
    .meaning = Lachin district, to be given up by 1 December 2020.
zone-kind-remaining-2020 = Former NKAO, left with Nagorno-Karabakh (de facto)
    .meaning = The part of the former oblast that the de facto authorities kept.
zone-kind-other-claimed = Other zones claimed by Nagorno-Karabakh (de facto)
    .meaning = Claimed by them in 2020 without having been held before that war.
zone-kind-controlled-1994-2020 = Controlled by Nagorno-Karabakh (de facto)
    .meaning = Held by them and the Armenian forces between the two wars.
zone-kind-claimed-not-held = Claimed by it, controlled by Azerbaijan
    .meaning = Claimed by them between the two wars, and held by Azerbaijan.

## Passage

list-passage = Passage
    .meaning = The state of passage through the Lachin corridor.
passage-open = Open
    .meaning = Passage without a reported limit.
    .spoken = open
passage-restricted = Restricted
    .meaning = Passage reported as limited.
    .spoken = restricted
passage-blocked = Reported blocked
    .meaning = Passage reported as blocked; who reports it stands beside it.
    .spoken = reported blocked
passage-checkpoint = Through an Azerbaijani checkpoint
    .meaning = Passage through a checkpoint of Azerbaijan.
    .spoken = through an Azerbaijani checkpoint
passage-reopened = Reopened for departure
    .meaning = Opened again, for departure.
    .spoken = reopened for departure
passage-closed = Closed
    .meaning = No longer in use.
    .spoken = closed
passage-ended = Ended
    .meaning = Both ends were held by one side: there was no corridor any more.
    .spoken = ended

## Route

list-route = Route
    .meaning = The road that the corridor was on.
route-old = Old
    .meaning = The road by Lachin.
route-new = New
    .meaning = The road that replaced it.

## Kind of place

list-place-kind = Kind of place
    .meaning = What sort of place.
place-kind-city = City
    .meaning = A city.
    .spoken = city
place-kind-town = Town
    .meaning = A town.
    .spoken = town
place-kind-village = Village
    .meaning = A village.
    .spoken = village
place-kind-pass = Pass
    .meaning = A pass.
    .spoken = pass
place-kind-peak = Peak
    .meaning = A peak.
    .spoken = peak
place-kind-airport = Airport
    .meaning = An airport or airfield.
    .spoken = airport
place-kind-bridge = Bridge
    .meaning = A bridge.
    .spoken = bridge
place-kind-monastery = Monastery
    .meaning = A monastery.
    .spoken = monastery
place-kind-reservoir = Reservoir
    .meaning = A reservoir: its name stands in it, beside no mark.
    .spoken = reservoir

## In the former oblast

list-in-nkao = In the former oblast
    .meaning = Whether a place lay inside the former oblast.
in-nkao-in = Inside
    .meaning = Inside.
    .spoken = inside
in-nkao-out = Outside
    .meaning = Outside.
    .spoken = outside
in-nkao-edge = On its border
    .meaning = On its border.
    .spoken = on its border
in-nkao-unsaid = Not said
    .meaning = No source says.

## Side of a place

list-place-side = Side of a place
    .meaning = On which side a place is documented, in a time in which it is asked.
place-side-azerbaijan = Held by Azerbaijan
    .meaning = Held by Azerbaijan.
    .spoken = held by Azerbaijan
place-side-karabakh = Held by Nagorno-Karabakh (de facto)
    .meaning = Held by the de facto authorities in Stepanakert or the forces allied with them.
    .spoken = held by Nagorno-Karabakh (de facto)
place-side-peacekeepers-zone = In the zone with Russian peacekeepers
    .meaning = In the zone with Russian peacekeepers.
    .spoken = in the zone with Russian peacekeepers
place-side-line = On the line of contact
    .meaning = On the line of contact.
    .spoken = on the line of contact
place-side-split = Divided by it
    .meaning = Divided by the line of contact.
    .spoken = divided by it
place-side-unknown = Not known
    .meaning = The sources do not say.
    .spoken = not known

## Used by

list-authority = Used by
    .meaning = Who uses a name.
authority-azerbaijan = Azerbaijan
    .meaning = Azerbaijan.
    .spoken = name used by Azerbaijan
authority-karabakh = Nagorno-Karabakh (de facto)
    .meaning = The de facto authorities in Stepanakert.
    .spoken = name used by Nagorno-Karabakh (de facto)
authority-armenia = Armenia
    .meaning = Armenia.
    .spoken = name used by Armenia
authority-soviet = Soviet Union
    .meaning = The Soviet Union.
    .spoken = Soviet name
authority-common = In common use
    .meaning = In common use, by no side alone.
    .spoken = in common use

## Names on the map

list-language = Names on the map
    .meaning = Language of names on the map.
language-en = English pair
    .meaning = English: both names, in alphabetical order.
    .spoken = English
language-az = Azərbaycanca
    .meaning = Azerbaijani.
    .spoken = Azerbaijani
language-hy = Հայերեն
    .meaning = Armenian.
    .spoken = Armenian
language-ru = Русский
    .meaning = Russian.
    .spoken = Russian

## Kind of line

# .written: beside the line, on the map.
list-line-kind = Kind of line
    .meaning = What sort of line is shown.
line-kind-line-of-contact = Line of contact
    .meaning = Between the sides, known: it follows from who held what.
line-kind-front = Front, approximate
    .meaning = Between the sides in a war, by the days on which towns changed hands.
line-kind-alternative = Line by other reports
    .meaning = As other reports have it.
line-kind-oblast-border = Border of the former oblast
    .meaning = The border of the former autonomous oblast.
line-kind-state-border = State border
    .meaning = A border of states.
line-kind-claim-limit = Limit of a claim
    .meaning = The limit of what was claimed.
line-kind-corridor-road = Road of the Lachin corridor
    .meaning = A road of the Lachin corridor.
line-kind-access-road = Road
    .meaning = Another road of access.
line-kind-transport-link = Transport link, schematic
    .meaning = A transport link that a statement names without a route.
    .written = schematic

## Kind of cut

list-cut-kind = Kind of cut
    .meaning = What sort of line the study area was cut along.
cut-kind-line-of-contact = Line of contact
    .meaning = Between the sides, known.
cut-kind-front = Front, approximate
    .meaning = Between the sides in a war.
cut-kind-alternative = Line by other reports
    .meaning = As other reports have it.
cut-kind-district-limit = Limit of a district
    .meaning = The limit of a district.
cut-kind-corridor-limit = Limit of the corridor
    .meaning = The limit of the strip of the corridor.
cut-kind-corridor-road = Road of the Lachin corridor
    .meaning = A road of the Lachin corridor.
cut-kind-access-road = Road
    .meaning = Another road of access.
cut-kind-transport-link = Transport link, schematic
    .meaning = A transport link without a route.

## Called otherwise

list-named-subject = Called otherwise
    .meaning = What sort of thing has another name beside that of the map.
named-subject-events = Event
    .meaning = An event of events.csv, by a name that some use of it.
named-subject-jurisdictions = Body
    .meaning = A state, a body or a person of jurisdictions.csv.
named-subject-layers = Layer
    .meaning = What is switched on and off on the map.
named-subject-places = Place
    .meaning = A place of places.csv, by a name that neither side uses of it today.
named-subject-pieces = Piece of the map
    .meaning = One of the smallest pieces that ever had one holder.
named-subject-resolutions = Act
    .meaning = An act that is known by its number.
named-subject-rivers = River
    .meaning = A river that is drawn on the map without its name.

## Sort of area

list-area-layer = Sort of area
    .meaning = What sort of area bears a name on the map.
area-layer-district-limit = District of the Soviet era
    .meaning = A district of the Soviet era.
area-layer-district-today = District of today
    .meaning = A district of Azerbaijan today.
area-layer-province-de-facto = Province (de facto)
    .meaning = A province of Nagorno-Karabakh (de facto).
area-layer-country = Country
    .meaning = A state beside the area shown.
area-layer-exclave = Part of a state that lies apart
    .meaning = It is named with its state.
area-layer-water-name = Water
    .meaning = A lake or a sea.

## Matter

list-matter = Matter
    .meaning = What a phase is about.
matter-front = Line between the sides
    .meaning = How the line between the sides is drawn.
matter-recognition = Acts about independence
    .meaning = Whether there was an independence to recognise.

## Zones and claims

list-layer-zone = Zones and claims
layer-zone-peacekeepers = Peacekeepers' zone
    .meaning = Where Russian peacekeepers were deployed from November 2020.
layer-zone-corridor = Lachin corridor
    .meaning = 5 km wide, old and new route.
layer-zone-claimed-azerbaijan = Claimed by Azerbaijan
    .meaning = What lies in the area shown; the claim goes on where the outline is open.
layer-zone-claimed = Claimed by Nagorno-Karabakh (de facto)
    .meaning = From 2 September 1991, and more from 10 December 2006.

## Lines

list-layer-line = Lines
layer-line-front = Line of contact
    .meaning = Two rails: follows from who held what.
layer-line-accuracy = Accuracy of that line
    .meaning = Dotted, to either side as far as the line may lie; seen when zoomed in.
layer-line-alternative = Line by other reports
layer-line-oblast-border = Former NKAO
layer-line-state-border = State border
layer-line-area-edge = Edge of the area shown
    .meaning = Nobody's line: what lies beyond it is not part of this record.
layer-line-district-limit = Districts of the Soviet era
    .meaning = A reference for all days, whether they existed on the day or not.
layer-line-district-today = Districts of today
    .meaning = A reference for all days, whether they existed on the day or not.
layer-line-province-de-facto = Provinces (de facto)
    .meaning = A reference for all days, whether they existed on the day or not.
layer-line-corridor-road = Corridor road
layer-line-access-road = Access road
layer-line-transport-link = Transport link (schematic)
layer-line-main-road = Main roads
    .meaning = Those of the time, within 1 to 5 km of where they ran. By villages (GeoNames, CC BY 4.0) and heights (NOAA, public domain).
layer-line-railway = Railway
    .meaning = Its bed, whether trains ran or not, within 2.5 km. By villages (GeoNames, CC BY 4.0) and heights (NOAA, public domain).

## The 2020 statement’s map

list-layer-statement = The 2020 statement’s map
layer-statement-captured-2020 = Taken by Azerbaijan in the war and kept
    .meaning = From the day on which each part was taken.
layer-statement-agdam-handover = Agdam, to be given up by 20 November
    .meaning = From 10 November 2020.
layer-statement-kalbajar-handover = Kalbajar, to be given up by 25 November
    .meaning = From 10 November 2020; the day first set was the 15th.
layer-statement-lachin-handover = Lachin, to be given up by 1 December
    .meaning = From 10 November 2020.
layer-statement-remaining-2020 = Former NKAO, left with Nagorno-Karabakh (de facto)
    .meaning = What of the former oblast stayed with the de facto authorities.
layer-statement-corridor = Lachin corridor, with peacekeepers
    .meaning = 5 km wide.
layer-statement-access-road = Access road by Kalbajar
layer-statement-corridor-road = Access road by Lachin
layer-statement-transport-link = Transport link to Nakhchivan (schematic)
    .meaning = The statement fixes no route; the arrow is drawn for the eye.
layer-statement-former-line = Line of contact before the war
layer-statement-other-claimed = Other zones claimed by Nagorno-Karabakh (de facto)
    .meaning = Claimed, and held by Azerbaijan before the war as well.

## The map of 1994–2020

list-layer-wars = The map of 1994–2020
layer-wars-controlled-1994-2020 = Controlled by Nagorno-Karabakh (de facto)
    .meaning = Between the two wars, districts around the former oblast included.
layer-wars-claimed-not-held = Claimed by it, controlled by Azerbaijan

## Base map

list-layer-base = Base map
layer-base-names = Names
layer-base-relief = Relief
layer-base-river = Rivers

## Who acted

list-acting-mark = Who acted
acting-mark-region = State of a union, or region
    .meaning = Hatched within its state: an act of a region is no act of the state.
acting-mark-entity = Entity without UN membership
acting-mark-chamber = Chamber of a parliament
acting-mark-municipality = Municipality or county
acting-mark-second = Another act of the same legislature

## Themes

# .title: of the map
list-theme = Themes
theme-acts = Recognition
    .title = Who recognised Nagorno-Karabakh
theme-votes = Votes
    .title = How UN members voted on resolution 62/243
theme-positions = Positions in 2020
    .title = Positions on the 2020 war

## Views

list-view = Views
view-region = Region
view-world = World
view-compare = Compare
view-charts = Charts
view-records = Records
view-about = About

## Ways of comparing

list-mode = Ways of comparing
mode-difference = Difference
mode-side = Side by side
mode-swipe = Swipe

## Layouts of a sheet

list-layout = Layouts of a sheet
layout-sheet = Screen, 8:5
layout-wide = Slide, 16:9
layout-square = Square
layout-a4 = A4
layout-a3 = A3
layout-letter = Letter

## Formats of an image

list-image-format = Formats of an image
image-format-png = PNG
image-format-svg = SVG
image-format-pdf = PDF

## Forms of an SVG

list-svg-form = Forms of an SVG
    .meaning = How the text of an SVG is written.
svg-form-seen = As seen
    .meaning = Text is outlines: the picture is the same whatever fonts a program has.
svg-form-editing = For editing
    .meaning = Text is text, with room for wider letters than ours.

## Formats of data

list-data-format = Formats of data
data-format-csv = CSV
data-format-geojson = GeoJSON
data-format-gpkg = GeoPackage
data-format-zip = Everything, zipped

## Places of the world map

list-preset = Places of the world map
preset-united-states = United States
preset-western-europe = Western Europe
preset-italy = Italy
preset-australia = Australia
preset-south-caucasus = South Caucasus

## Blocs

list-bloc = Blocs
bloc-arab-league = Arab League
bloc-cis = CIS
bloc-csto = CSTO
bloc-eu = EU
bloc-guam = GUAM
bloc-nato = NATO
bloc-oic = OIC
bloc-osce-minsk-group = Minsk co-chairs
bloc-turkic-council = Organization of Turkic States

## Levels of those who recognised

list-recognising-level = Levels of those who recognised
recognising-level-entity = Entities that are not UN members
recognising-level-region = States of federations and regions
recognising-level-local = Counties and municipalities
recognising-level-chamber = Chambers of parliament
recognising-level-state = UN member states

## Who spoke

list-speaker-kind = Who spoke
speaker-kind-state = States
speaker-kind-territory = Entities, regions and cities
speaker-kind-organisation = Organisations
speaker-kind-person = Parties, associations and persons

## What was said of a change

list-report-step = What was said
    .meaning = What a voice said of a change of control.
report-step-announced = Announced
    .meaning = By who took or received the ground.
report-step-denied = Denied
    .meaning = By a party.
report-step-admitted = Admitted
    .meaning = By who lost or gave the ground.
report-step-attested = Attested
    .meaning = By somebody who is no party.

list-report-by = Whose word
    .meaning = Whose word a report of a change of control is.
report-by-azerbaijan = Azerbaijan
    .meaning = Azerbaijan's.
report-by-karabakh = The de facto authorities or Armenia
    .meaning = That of the de facto authorities in Stepanakert or of Armenia.
report-by-third = No party
    .meaning = That of somebody who is no party.

list-evidence = Evidence
    .meaning = On whose word a change of control rests.
evidence-both = Both sides
    .meaning = Each of the two sides said that the ground had passed.
    .spoken = both sides
evidence-third = A third party
    .meaning = Somebody who is no party said so, and no more than one side.
    .spoken = a third party
evidence-one = One side
    .meaning = One side alone said so.
    .spoken = one side
evidence-none = No report
    .meaning = The record has no report of it by anybody.
    .spoken = no report

## What speakers name, and whose wording it is

list-term-kind = What is named
    .meaning = What sort of thing a speaker named.
term-kind-event = Event
    .meaning = Something that happened.
term-kind-period = Period
    .meaning = A war, or the conflict.
term-kind-zone = Ground
    .meaning = Ground: an area, a corridor, a line.
term-kind-place = Place
    .meaning = A town or village.
term-kind-entity = Entity
    .meaning = A state, or authorities.
term-kind-forces = Forces
    .meaning = Armed forces.
term-kind-people = People
    .meaning = Those who live or lived there.

list-term-wording = Whose wording
    .meaning = Whose wording a term is in the language in which it stands.
term-wording-original = The speaker's own
    .meaning = The speaker's own, in the language of the document or speech.
term-wording-official = Official translation
    .meaning = The speaker's own translation.
term-wording-outlet = The outlet's
    .meaning = The translation or rendering of whoever printed it.

list-speaker-party = Party
    .meaning = Which party to the conflict a speaker is.
speaker-party-armenia = Armenia
    .meaning = The Republic of Armenia.
speaker-party-azerbaijan = Azerbaijan
    .meaning = The Republic of Azerbaijan.
speaker-party-karabakh = Nagorno-Karabakh (de facto)
    .meaning = The de facto authorities in Stepanakert.
speaker-party-none = None
    .meaning = No party to the conflict.

list-term-event = Event that speakers name
    .meaning = What speakers name that has no row of its own. The label is ours and takes no side.
term-event-elections = Elections held by the de facto authorities
    .meaning = Elections held by the de facto authorities.

list-term-period = Period that speakers name
    .meaning = What speakers name that has no row of its own. The label is ours and takes no side.
term-period-conflict = The conflict as a whole
    .meaning = The conflict as a whole.
term-period-war-1991-1994 = The war of 1991 to 1994
    .meaning = The war of 1991 to 1994.
term-period-war-2020 = The war of 2020
    .meaning = The war of 2020.

list-term-zone = Ground that speakers name
    .meaning = What speakers name that has no row of its own. The label is ours and takes no side.
term-zone-oblast = Nagorno-Karabakh, the former oblast
    .meaning = Nagorno-Karabakh, the former oblast.
term-zone-districts = The districts around the former oblast that changed hands in 1992 to 1994
    .meaning = The districts around the former oblast that changed hands in 1992 to 1994.
term-zone-oblast-and-districts = The former oblast and the districts around it
    .meaning = The former oblast and the districts around it.
term-zone-corridor = The Lachin corridor
    .meaning = The Lachin corridor.
term-zone-line-of-contact = The line of contact of 1994 to 2020
    .meaning = The line of contact of 1994 to 2020.

list-term-entity = Entity that speakers name
    .meaning = What speakers name that has no row of its own. The label is ours and takes no side.
term-entity-authorities = The de facto authorities
    .meaning = The de facto authorities.
term-entity-armenia = Armenia
    .meaning = Armenia.
term-entity-azerbaijan = Azerbaijan
    .meaning = Azerbaijan.

list-term-forces = Forces that speakers name
    .meaning = What speakers name that has no row of its own. The label is ours and takes no side.
term-forces-armenian-forces = The forces of Armenia and of the de facto authorities
    .meaning = The forces of Armenia and of the de facto authorities.
term-forces-azerbaijani-forces = The forces of Azerbaijan
    .meaning = The forces of Azerbaijan.
term-forces-peacekeepers = The Russian contingent of 2020 to 2024
    .meaning = The Russian contingent of 2020 to 2024.

list-term-people = People that speakers name
    .meaning = What speakers name that has no row of its own. The label is ours and takes no side.
term-people-inhabitants = Those who lived in the former oblast
    .meaning = Those who lived in the former oblast.
term-people-displaced = Those who had to leave
    .meaning = Those who had to leave.

## Roads of the base map

list-road-kind = Roads
    .meaning = Of the base map: shown as ground, not as anybody's.
road-kind-main-road = Main road
    .meaning = A main road of the region.
road-kind-railway = Railway
    .meaning = A railway.

## Texts of the record in other languages

list-translated-table = Translated texts
    .meaning = The tables whose texts are translated.
translated-table-events = Events
    .meaning = Events.
translated-table-resolutions = Acts
    .meaning = Acts.
translated-table-positions = Positions
    .meaning = Positions on the war of 2020.
translated-table-jurisdictions = Bodies
    .meaning = States, entities and other bodies.
translated-table-pieces = Pieces
    .meaning = Pieces of the map.
translated-table-lines = Lines
    .meaning = Lines of the map.
translated-table-sources = Sources
    .meaning = Documents.
translated-table-speakers = Speakers
    .meaning = Whose words stand in terms.
translated-table-claims = Rival accounts
    .meaning = What sources say that differ.
translated-table-control = Control
    .meaning = Who held which piece.
translated-table-corridor = Corridor
    .meaning = States of the Lachin corridor.
translated-table-memberships = Memberships
    .meaning = Who belonged to which bloc.
translated-table-reports = Reports
    .meaning = Who announced, denied or attested an event.
translated-table-rules = Rules
    .meaning = By which the record decides.
translated-table-votes = Votes
    .meaning = How each member voted.
translated-table-places = Places
    .meaning = Places of the map.

list-translated-field = Translated columns
    .meaning = Which text of a row is translated.
translated-field-title = Title
    .meaning = Its title.
translated-field-summary = Summary
    .meaning = Its summary.
translated-field-name = Name
    .meaning = Its name.
translated-field-says = Account
    .meaning = What the source says.
translated-field-statement = Statement
    .meaning = What the rule says.
translated-field-note = Remarks
    .meaning = Doubts and remarks.
translated-field-speaker = Speaker
    .meaning = Who said it.
translated-field-body = Body
    .meaning = Which body acted.
translated-field-reported_by = Reported by
    .meaning = Who reported it.
translated-field-place = Place
    .meaning = Where it happened.
translated-field-method = Method
    .meaning = How the line was drawn.
translated-field-district = District
    .meaning = In which district it lies.

list-translation-state = State of a translation
    .meaning = How far a translation was looked at.
translation-state-drafted = Drafted
    .meaning = Written, and not yet read by anybody else.
translation-state-reviewed = Reviewed
    .meaning = Read by somebody who speaks both languages.

## Spans of days that the time bar opens

list-time-window = Span of days
    .meaning = What the time bar opens below the years.
time-window-years-1988-1994 = 1988–94
    .meaning = From the first recorded events to the end of 1994.
time-window-spring-2016 = Spring 2016
    .meaning = March to May 2016.
time-window-autumn-2020 = Autumn 2020
    .meaning = September to December 2020.
time-window-years-2022-2023 = 2022–23
    .meaning = The years 2022 and 2023.


## How exactly a row of somebody's own says where it lies

list-precision-scheme = Scheme of precision
    .meaning = Whose codes of precision they are.
precision-scheme-acled = ACLED
    .meaning = geo_precision of the Armed Conflict Location and Event Data project.
precision-scheme-ucdp-ged = UCDP GED
    .meaning = where_prec of the Georeferenced Event Dataset of the Uppsala Conflict Data Program.

list-precision-unit = Precision
    .meaning = Within what a place lies that is known no better.
precision-unit-point = Point
    .meaning = The point, or so many metres around it.
precision-unit-district = District
    .meaning = Anywhere in the district of the point, as it was in the Soviet Union or is today.
precision-unit-region = Region
    .meaning = Anywhere in the area shown.
