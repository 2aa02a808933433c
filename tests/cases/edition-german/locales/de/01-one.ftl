# KIND: title of a chapter
# EN: One
one = Eins
# EN: She said: "It's 'over' now" -- on { $signed }, for { $total }.[^a] See [](#tab), [](#costs) and p. 12.
u-0bwg88 = Sie sagte: "Es ist 'vorbei'" -- am { $signed }, für { $total }.[^a] Siehe [](#tab), [](#costs) und S. 12.
# KIND: heading
# EN: What it cost
costs = Was es gekostet hat
# EN: Some { $people } came; 1,000.5 litres a day.
u-qcbsv3 = Etwa { $people--long } kamen; 1.000,5 Liter am Tag.
# KIND: caption
# EN: Costs
tab = Kosten
# KIND: head of a column, short
# EN: Work
u-215bj8 = Arbeit
# KIND: head of a column, short
# EN: Cost
u-4155xc = Preis
# KIND: cell of a table, short
# EN: Fence
u-jv074z = Zaun
# KIND: cell of a table, short
# EN: Gate
u-z9vta9 = Tor
# EN: The report of 2019.
fn-a = Der Bericht von 2019.
