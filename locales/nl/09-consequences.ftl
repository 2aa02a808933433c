# KIND: title of a chapter
# EN: What it does to people
consequences = Wat het met mensen doet
# KIND: title for the running head, at most 40 characters
# EN: Consequences
u-cq6mj1 = Gevolgen
# KIND: the lines under the title of a chapter
# EN: What happens to people at Calais is on record: in the reports of human rights organisations, in an inquiry of the French state, and in the words of the United Nations.
u-8x7mg6 = Wat mensen in Calais overkomt, is vastgelegd: in de rapporten van mensenrechtenorganisaties, in een onderzoek van de Franse staat en in de woorden van de Verenigde Naties.
# EN: The misery in which refugees live at and around Calais, and the repression that French police visit on them, have been described many times. Three findings may stand for the rest.
u-2efyds = De ellende waarin vluchtelingen in en rond Calais leven, en de repressie die zij van de Franse politie ondergaan, zijn al vele malen beschreven. Drie bevindingen staan hier voor alle andere.
# KIND: heading
# EN: On record
on-record = Vastgelegd
# EN: In July 2017 Human Rights Watch published the results of its research. It found that the police at Calais, the riot police of the CRS above all, used pepper spray as a matter of routine on people who threatened nobody, among them children, and even in their sleep. They sprayed or took away clothes, blankets and sleeping bags. Food and drinking water too were sprayed at times. Those who came to help were hindered in handing out aid.[^hrw-hell] The French Ministry of the Interior ordered an inquiry, which by and large confirmed it.[^hrw-hell]
u-g11wmq = In juli 2017 publiceerde Human Rights Watch de uitkomsten van zijn onderzoek. Daaruit bleek dat de politie in Calais, vooral de oproerpolitie van de CRS, routinematig pepperspray gebruikte tegen mensen die niemand bedreigden, onder wie kinderen, en zelfs terwijl ze sliepen. Agenten bespoten kleren, dekens en slaapzakken of namen die af. Ook eten en drinkwater werden soms bespoten. Wie kwam helpen, werd gehinderd bij het uitdelen van hulpgoederen.[^hrw-hell] Het Franse ministerie van Binnenlandse Zaken gelastte een onderzoek, dat de bevindingen grotendeels bevestigde.[^hrw-hell]
# EN: Amnesty International showed that many people at Calais and Dunkirk had a sound claim in law to join their families in Britain, and did not know it. Nobody had informed them of their rights and of what they could do.[^amnesty-family]
u-p435kf = Amnesty International toonde aan dat veel mensen in Calais en Duinkerke goede juridische gronden hadden om zich bij hun familie in Groot-Brittannië te voegen, en dat niet wisten. Niemand had hen ingelicht over hun rechten en over wat ze konden doen.[^amnesty-family]
# EN: In April 2019 Leilani Farha, the special rapporteur of the United Nations for housing, called on France to end the clearing of tents at Calais, which violates the right to adequate housing, and to improve the conditions in which people live there. That this was done again and again, by system and in winter, led her to a grave conclusion: it appeared to amount to the ill-treatment that international law forbids.[^chrisafis-un]
u-jq1ttt = In april 2019 riep Leilani Farha, de speciale rapporteur van de Verenigde Naties voor huisvesting, Frankrijk op te stoppen met het ontruimen van tenten in Calais, dat in strijd is met het recht op adequate huisvesting, en de omstandigheden te verbeteren waarin mensen er leven. Dat die ontruimingen keer op keer plaatsvonden, stelselmatig en in de winter, bracht haar tot een ernstige conclusie: het leek neer te komen op de mishandeling die het internationaal recht verbiedt.[^chrisafis-un]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: cruel, inhuman or degrading treatment
u-qzcvhh = wrede, onmenselijke of onterende behandeling
# KIND: who said the quotation
# EN: Leilani Farha, UN special rapporteur for housing, { $farha-date--month }
u-rbvf3g = Leilani Farha, speciale VN-rapporteur voor huisvesting, { $farha-date--month }
# KIND: heading
# EN: Moved along
moved-along = Steeds verder
# EN: As repression at Calais grew, and the fences with it, refugees spread along the coast: to Dunkirk, to Oostende in Belgium, to Hoek van Holland in the Netherlands, wherever a ship leaves for Britain ([](#fig-displacement)). It is what always happens. Close a route, and people turn to another, as a rule a more dangerous one; then that one is guarded too, and they have to look still further.
u-v98wf9 = Toen in Calais de repressie toenam, en het aantal hekken, verspreidden vluchtelingen zich langs de kust: naar Duinkerke, naar Oostende in België, naar Hoek van Holland in Nederland, overal waar een schip naar Groot-Brittannië vertrekt ([](#fig-displacement)). Zo gaat het altijd. Sluit een route af en mensen kiezen een andere, in de regel een gevaarlijkere; dan wordt ook die bewaakt, en moeten ze nog verder zoeken.
# KIND: caption
# EN: Pushed along the coast: ports to which refugees have moved, or were expected to move[^displacement-sources]
fig-displacement = Langs de kust verdreven: havens waarheen vluchtelingen zijn uitgeweken, of waar ze werden verwacht[^displacement-sources]
# KIND: who made a picture
# EN: map by The Plantin Project, outlines simplified
u-s6rmv1-2 = kaart van The Plantin Project; contouren vereenvoudigd
# KIND: what a picture shows, for those who do not see it
# EN: Map of the coasts of the Channel and the North Sea from Le Havre to Hoek van Holland. From Calais, solid arrows lead north-east to Dunkirk, Oostende and Hoek van Holland, to which refugees were reported to have moved; dashed arrows lead south-west to Le Havre and Caen, where they were expected.
u-h3tb4r = Kaart van de kusten van het Kanaal en de Noordzee, van Le Havre tot Hoek van Holland. Vanuit Calais wijzen doorgetrokken pijlen naar het noordoosten, naar Duinkerke, Oostende en Hoek van Holland, waarheen vluchtelingen volgens berichten waren uitgeweken; onderbroken pijlen wijzen naar het zuidwesten, naar Le Havre en Caen, waar ze werden verwacht.
# EN: The neighbours did not wait. When France announced that the camp would be cleared, Belgium sent more than { $belgian-officers } officers and a helicopter to the French border, to keep out those who had left Calais or would pass it by.[^hln-belgium] The Netherlands had soldiers help the military police to search for migrants on the way to Britain, at Hoek van Holland and in other ports.[^volkskrant-harbours]
u-btjavj = De buurlanden wachtten niet af. Toen Frankrijk aankondigde dat het kamp zou worden ontruimd, stuurde België meer dan { $belgian-officers } agenten en een helikopter naar de Franse grens, om mensen buiten te houden die uit Calais waren vertrokken of er voorbij zouden trekken.[^hln-belgium] Nederland liet militairen de Koninklijke Marechaussee helpen bij het zoeken naar migranten op weg naar Groot-Brittannië, in Hoek van Holland en in andere havens.[^volkskrant-harbours]
# EN: Theresa May had by then spoken with the authorities of both countries about migration to Britain.[^may-belgium] A year before, James Brokenshire had praised what was done with the Dutch: there was a joint plan under which the Border Force and its counterpart were to share data and intelligence on a regular footing.[^brokenshire-dutch]
u-tnw8gp = Theresa May had toen al met de autoriteiten van beide landen gesproken over migratie naar Groot-Brittannië.[^may-belgium] Een jaar eerder had James Brokenshire de samenwerking met de Nederlanders geprezen: er was een gezamenlijk plan, waarin de Border Force en haar Nederlandse tegenhanger structureel gegevens en inlichtingen zouden uitwisselen.[^brokenshire-dutch]
# NOTE: in the Dutch edition the verb "opdrijven" needs no gloss; leave the second sentence out of the translation.
# EN: A Flemish newspaper chose a telling word for the stricter controls: <span lang="nl">opgedreven</span>. It means stepped up; it is also what is done to cattle.
u-c13nyy = Een Vlaamse krant koos voor de strengere controles een veelzeggend woord: "opgedreven".
# EN: Human Rights Watch, _"Like Living in Hell": Police Abuses Against Child and Adult Migrants in Calais_, 26 July 2017.
fn-hrw-hell = Human Rights Watch, _<span lang="en">"Like Living in Hell": Police Abuses Against Child and Adult Migrants in Calais</span>_, 26 juli 2017.
# EN: On the inquiry: Human Rights Watch, 'France: Inquiry Finds Police Abused Migrants in Calais', 24 October 2017.
fn-hrw-hell--2 = Over het onderzoek van het ministerie: Human Rights Watch, "<span lang="en">France: Inquiry Finds Police Abused Migrants in Calais</span>", 24 oktober 2017.
# EN: Amnesty International, 'UK and France must cooperate to ensure swift transfer of refugees and migrants with family links to UK', public statement, 15 February 2016.
fn-amnesty-family = Amnesty International, "<span lang="en">UK and France must cooperate to ensure swift transfer of refugees and migrants with family links to UK</span>", openbare verklaring, 15 februari 2016.
# EN: Angelique Chrisafis, 'UN urges France to act on "dire" living conditions of refugees', _The Guardian_, 12 April 2019.
fn-chrisafis-un = Angelique Chrisafis, "<span lang="en">UN urges France to act on 'dire' living conditions of refugees</span>", _The Guardian_, 12 april 2019.
# EN: Drawn after the sources of [](#uk-policy), [](#companies) and this chapter.
fn-displacement-sources = Getekend naar de bronnen van [](#uk-policy), [](#companies) en dit hoofdstuk.
# EN: '<i lang="nl">Opgedreven grenscontroles leiden tot verdubbeling opgepakte vluchtelingen</i>', _HLN_, 26 February 2016.
fn-hln-belgium = "Opgedreven grenscontroles leiden tot verdubbeling opgepakte vluchtelingen", _HLN_, 26 februari 2016.
# EN: '<i lang="nl">Militairen zoeken in havens mee naar illegale migranten</i>', _Volkskrant_, 6 June 2016.
fn-volkskrant-harbours = "Militairen zoeken in havens mee naar illegale migranten", _de Volkskrant_, 6 juni 2016.
# EN: House of Commons Hansard, 'Border Force Budget 2016-17', vol. 608, 20 April 2016.
fn-may-belgium = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Border Force Budget 2016-17</span>", vol. 608, 20 april 2016.
# EN: House of Commons Hansard, 'Clandestine Migrants (Harwich)', vol. 596, 8 June 2015.
fn-brokenshire-dutch = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Clandestine Migrants (Harwich)</span>", vol. 596, 8 juni 2015.
