# KIND: title of a chapter
companies = Hired hands and unwilling ones
# KIND: title for the running head, at most 40 characters
u-72zha0 = Contractors and hauliers
# KIND: the lines under the title of a chapter
u-zymfrz = Part of the border is run under contract. Another part has been handed to lorry drivers, who were not asked.
u-vetehn = A state may guard its border itself. It may pay a firm to do so. Or it may make somebody liable for what gets past. At Calais Britain does all three.
# KIND: heading
under-contract = Under contract
u-y57p1g = On the British side in particular, a share of the work at the border is done by private firms. They search vehicles, hold those who are found until an officer arrives, and take people who are detained from place to place. Who these firms are, and on what terms they work, is the matter of [](#profiteers).
# KIND: heading
drivers-risk = At the driver's risk
u-4587kn = Every vehicle that crosses the border should in principle be X-rayed by the Border Force.[^lords-xray] Whoever drives a lorry in which people are then found is fined, and heavily: so much for each person. In one case, decided in March 2019, it was { $fine-2019 }: in September 2016 officers had come upon { $fine-persons } in his truck.[^dudley-fine]
u-1k0an9 = The government describes this as working together with the trade. In truth it is a way of handing on a task of the state to people who have not applied for it, and drivers resent it more and more.[^nye-trucker]
u-n3b8s3 = Hauliers have answered with measures of their own.[^eu-toolkit] Drivers look over their vehicles, and keep away from places and times at which somebody could climb in. A market has sprung up besides, for cameras and alarms that are sold to the single driver.
u-fk4d7e = Those who are held to account for the border want more of it, which should surprise nobody. The Road Haulage Association (RHA), which speaks for British road transport operators, does not find the works at Calais sufficient. Its spokesman, Rod McKenzie, asked for the French army: in his view fences and walls of concrete solved only a very small part of the problem.[^rha-caen]
# KIND: pull quote: where it quotes this chapter, its exact words
u-gnywhn = bring the situation under control
# KIND: who said the quotation
u-ys9hpw = Rod McKenzie, Road Haulage Association, { $rha-date--month }
fn-lords-xray = House of Lords Hansard, 'Calais: Illegal Immigrants', vol. 757, 27 November 2014.
fn-dudley-fine = 'Dudley lorry driver fined £12k over Calais migrants', _BBC News_, 5 March 2019.
fn-nye-trucker = Catrin Nye, '"I'm a trucker not an immigration officer"', _BBC News_, 10 June 2015.
fn-eu-toolkit = The Union raises the same point. Its plan against smuggling wants partnerships with those lines of business that smugglers use most, transport and shipping, so that they can take steps of their own (European Commission, 'EU Action Plan against migrant smuggling (2015--2020)', COM(2015) 285 final, 27 May 2015).
fn-eu-toolkit--2 = In 2019 Commissioner Avramopoulos told Parliament that an online guide for drivers, owners and operators of lorries had been launched in May 2018, made with member states and the trade; it had had more than { $toolkit-users } users within six months. An expert group on safe parking places had been formed, and the Commission meant to help to pay for such places (European Parliament, 'Assault on Bulgarian lorry driver in Calais', answer given by Mr Avramopoulos on behalf of the European Commission, E-000366/2019, 16 May 2019).
fn-rha-caen = Road Haulage Association, 'Is Caen the new Calais? The RHA gives Victoria Derbyshire the full story', press release, 30 May 2018.
