# KIND: title of a chapter
one = One
u-0bwg88 = She said: "It's 'over' now" -- on { $signed }, for { $total }.[^a] See [](#tab), [](#costs) and p. 12.
# KIND: heading
costs = What it cost
u-qcbsv3 = Some { $people } came; 1,000.5 litres a day.
# KIND: caption
tab = Costs
# KIND: head of a column, short
u-215bj8 = Work
# KIND: head of a column, short
u-4155xc = Cost
# KIND: cell of a table, short
u-jv074z = Fence
# KIND: cell of a table, short
u-z9vta9 = Gate
fn-a = The report of 2019.
