//! The two promises of sync, over whatever authors, translators and their tools do: no translated word is lost, and no
//! translation counts as current beside a source text that its translator has not had before him.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::*;

/// What somebody does.
#[derive(Clone, Debug)]
enum Act {
    // The author
    Edit(usize, usize, usize),
    Rewrite(usize, usize, usize),
    Move(usize, usize, usize),
    Split(usize, usize),
    Merge(usize, usize),
    Delete(usize, usize),
    ReAdd(usize, usize),
    Name(usize, usize),
    RenameChapter(usize),
    // The translator, in the file
    Translate(usize),
    Retranslate(usize),
    DeleteStale(usize),
    TakeAway(usize),
    PutBack(usize),
    // The translator, by command
    Accept(usize),
    // Tools
    AppendLikeWeblate(usize),
    RewriteLikePontoon,
    Sync,
    /// A sync that is killed after some of its steps.
    Killed(usize),
}

fn act() -> impl Strategy<Value = Act> {
    let (c, p, n) = (0..2usize, 0..24usize, 0..40usize);
    // The author is at work twice as often as each of the others, and syncs often.
    prop_oneof![
        2 => (c.clone(), p.clone(), n.clone()).prop_map(|(c, p, n)| Act::Edit(c, p, n)),
        1 => (c.clone(), p.clone(), n.clone()).prop_map(|(c, p, n)| Act::Rewrite(c, p, n)),
        2 => (c.clone(), p.clone(), p.clone()).prop_map(|(c, p, to)| Act::Move(c, p, to)),
        2 => (c.clone(), p.clone()).prop_map(|(c, p)| Act::Split(c, p)),
        2 => (c.clone(), p.clone()).prop_map(|(c, p)| Act::Merge(c, p)),
        2 => (c.clone(), p.clone()).prop_map(|(c, p)| Act::Delete(c, p)),
        4 => (c.clone(), n.clone()).prop_map(|(c, n)| Act::ReAdd(c, n)),
        1 => (c.clone(), p).prop_map(|(c, p)| Act::Name(c, p)),
        1 => c.prop_map(Act::RenameChapter),
        2 => n.clone().prop_map(Act::Translate),
        1 => n.clone().prop_map(Act::Retranslate),
        1 => n.clone().prop_map(Act::DeleteStale),
        1 => n.clone().prop_map(Act::TakeAway),
        1 => n.clone().prop_map(Act::PutBack),
        1 => n.clone().prop_map(Act::Accept),
        1 => n.clone().prop_map(Act::AppendLikeWeblate),
        1 => n.prop_map(Act::Killed),
        1 => Just(Act::RewriteLikePontoon),
        8 => Just(Act::Sync),
    ]
}

/// Words of which texts are made: few enough that texts are like each other.
const WORDS: [&str; 12] =
    ["wall", "port", "fence", "camp", "cost", "police", "tunnel", "lorry", "road", "money", "border", "sea"];

/// A project, and what its translator knows.
struct Play {
    desk: Desk,
    deleted: Vec<String>,
    /// For each translation the source texts beside which somebody has written it, or said that it holds.
    seen: BTreeMap<String, BTreeSet<String>>,
    /// Translations that stood in a file after a sync, and that nobody has taken away or written over.
    alive: BTreeSet<String>,
    /// Lines that somebody has taken away and may put back; not those of which no sync has ever known.
    taken_away: Vec<(String, String)>,
    count: usize,
    /// How often something came about: what the acts do must be what is promised something of.
    met: BTreeMap<&'static str, usize>,
}

impl Play {
    fn new() -> Self {
        let mut desk = Desk::new(&[
            (
                "01-one",
                &[
                    "The wall at the port cost money beyond all plans. The police saw the fence being built in a week.",
                    "A lorry took the road to the camp, and another the tunnel to the sea.",
                    "Short text.",
                ],
            ),
            (
                "02-two",
                &[
                    "The tunnel and the border, the sea and the road.",
                    "A lorry took the road to the port.",
                    "The camp by the sea.",
                ],
            ),
        ]);
        desk.sync();
        let mut play = Play {
            desk,
            deleted: Vec::new(),
            seen: BTreeMap::new(),
            alive: BTreeSet::new(),
            taken_away: Vec::new(),
            count: 0,
            met: BTreeMap::new(),
        };
        // All but the last is translated.
        for _ in 0..8 {
            play.perform(Act::Translate(0));
        }
        play.desk.sync();
        play
    }

    /// A translation as nobody else writes it. Who has written one does not put an older one back.
    fn fresh(&mut self, id: &str, source: &str) -> String {
        self.count += 1;
        self.taken_away.retain(|(_, line)| !line.starts_with(&format!("{id} = ")));
        let text = format!("traduction {} finie", self.count);
        self.seen.entry(text.clone()).or_default().insert(source.to_owned());
        self.alive.insert(text.clone());
        text
    }

    /// The text that the source edition's file shows for an id: what Weblate and Pontoon show.
    fn reference(&self, id: &str) -> Option<String> {
        let files = self.desk.files.iter().filter(|(path, _)| path.starts_with("locales/en/"));
        let mut lines = files.flat_map(|(_, text)| text.lines());
        lines.find_map(|line| line.strip_prefix(&format!("{id} = "))).map(str::to_owned)
    }

    /// Lines of the French files that a test holds for, with the `EN:` line that stands nearest above.
    fn lines(&self, wanted: impl Fn(&str) -> bool) -> Vec<(String, usize, String)> {
        let mut found = Vec::new();
        for (path, text) in self.desk.files.iter().filter(|(path, _)| path.starts_with("locales/fr/")) {
            let mut english = String::new();
            for (at, line) in text.split('\n').enumerate() {
                match line.strip_prefix("# EN: ") {
                    Some(text) => english = text.to_owned(),
                    None if wanted(line) => found.push((path.clone(), at, english.clone())),
                    None => {}
                }
                // What stands under a message shows nothing of the message above.
                if line.is_empty() || !line.starts_with('#') {
                    english.clear();
                }
            }
        }
        found
    }

    /// Puts a line in the place of another; `None` takes it away.
    fn put(&mut self, path: &str, at: usize, line: Option<String>) -> String {
        let mut lines: Vec<String> = self.desk.files[path].split('\n').map(str::to_owned).collect();
        let old = lines[at].clone();
        lines.splice(at..=at, line);
        self.desk.files.insert(path.to_owned(), lines.join("\n"));
        old
    }

    fn line(&self, path: &str, at: usize) -> String {
        self.desk.files[path].split('\n').nth(at).unwrap_or_default().to_owned()
    }

    fn has_message(&self, id: &str) -> bool {
        let files = self.desk.files.iter().filter(|(path, _)| path.starts_with("locales/fr/"));
        files.flat_map(|(_, text)| text.lines()).any(|line| line.starts_with(&format!("{id} = ")))
    }

    /// What the lock has forgotten, nobody can tell from a new translation.
    fn forget(&mut self) {
        let lock = &self.desk.files["locales/fr.lock"];
        let known = |line: &str| line.split_once(" = ").is_some_and(|(id, _)| lock.contains(&format!("\n{id}\t")));
        self.taken_away.retain(|(_, line)| known(line));
    }

    /// A text of a chapter, if it has any.
    fn text(&mut self, c: usize, p: usize) -> Option<&mut String> {
        let texts = &mut self.desk.chapters[c].1;
        let p = p % texts.len().max(1);
        texts.get_mut(p)
    }

    fn take(&mut self, c: usize, p: usize) -> Option<String> {
        let texts = &mut self.desk.chapters[c].1;
        (!texts.is_empty()).then(|| texts.remove(p % texts.len()))
    }

    fn pick<T: Clone>(from: &[T], n: usize) -> Option<T> {
        from.get(n % from.len().max(1)).cloned()
    }

    fn perform(&mut self, act: Act) {
        let is_waiting = |line: &str| line.starts_with("# ") && line.ends_with(" =");
        let is_message = |line: &str| !line.starts_with('#') && line.contains(" = traduction ");
        match act {
            Act::Edit(c, p, n) => {
                if let Some(text) = self.text(c, p) {
                    let mut words: Vec<&str> = text.split(' ').collect();
                    // An author's id stays.
                    let at = 1 + n % words.len().max(2).saturating_sub(1);
                    words.insert(at.min(words.len()), WORDS[n % WORDS.len()]);
                    *text = words.join(" ");
                }
            }
            Act::Rewrite(c, p, n) => {
                let text: Vec<_> = (0..4 + n % 6).map(|k| WORDS[(n * 7 + k * k + 3 * k) % WORDS.len()]).collect();
                if let Some(old) = self.text(c, p) {
                    let old = std::mem::replace(old, text.join(" "));
                    self.deleted.push(old);
                }
            }
            Act::Move(c, p, to) => {
                if let Some(text) = self.take(c, p) {
                    let there = &mut self.desk.chapters[1 - c].1;
                    there.insert(to % (there.len() + 1), text);
                }
            }
            Act::Split(c, p) => {
                let texts = &mut self.desk.chapters[c].1;
                let p = p % texts.len().max(1);
                if let Some((first, rest)) = texts.get(p).and_then(|text| {
                    let at = text.match_indices(' ').map(|(at, _)| at).nth(text.matches(' ').count() / 2)?;
                    (!text.starts_with('#')).then(|| (text[..at].to_owned(), text[at + 1..].to_owned()))
                }) {
                    texts.splice(p..=p, [first, rest]);
                }
            }
            Act::Merge(c, p) => {
                let texts = &mut self.desk.chapters[c].1;
                let p = p % texts.len().max(1);
                if p + 1 < texts.len() && !texts[p + 1].starts_with('#') {
                    let second = texts.remove(p + 1);
                    texts[p] = format!("{} {second}", texts[p]);
                }
            }
            Act::Delete(c, p) => {
                let gone = self.take(c, p);
                self.deleted.extend(gone);
            }
            Act::ReAdd(c, n) => {
                if let Some(text) = Self::pick(&self.deleted, n).filter(|text| !text.starts_with('#')) {
                    self.desk.chapters[c].1.push(text);
                }
            }
            Act::Name(c, p) => {
                self.count += 1;
                let id = format!("#name-{} ", self.count);
                if let Some(text) = self.text(c, p).filter(|text| !text.starts_with('#')) {
                    text.insert_str(0, &id);
                }
            }
            Act::Translate(n) => {
                if let Some((path, at, english)) = Self::pick(&self.lines(is_waiting), n) {
                    let line = self.line(&path, at);
                    let id = line[2..].trim_end_matches(" =").to_owned();
                    if !self.has_message(&id) {
                        // Where a tool has dropped the comment he looks at the reference.
                        let shown =
                            if english.is_empty() { self.reference(&id).unwrap_or_default() } else { english };
                        let text = self.fresh(&id, &shown);
                        self.put(&path, at, Some(format!("{id} = {text}")));
                    }
                }
            }
            Act::Retranslate(n) => {
                let messages = self.lines(is_message);
                let messages: Vec<_> =
                    messages.into_iter().filter(|(path, ..)| !path.ends_with("removed.ftl")).collect();
                if let Some((path, at, english)) = Self::pick(&messages, n) {
                    let line = self.line(&path, at);
                    let (id, old) = line.split_once(" = ").unwrap_or_default();
                    // A tool that has dropped the comment, and has no reference for it, shows no message to be revised: so it
                    // is between a sync that was killed before it wrote its snapshot and the next.
                    let shown = Some(english).filter(|text| !text.is_empty()).or_else(|| self.reference(id));
                    let Some(shown) = shown else { return };
                    let text = self.fresh(id, &shown);
                    self.alive.remove(old);
                    self.put(&path, at, Some(format!("{id} = {text}")));
                }
            }
            Act::DeleteStale(n) => {
                // Where the message has been taken away, there is none that he could find right.
                let mut doubts = self.lines(|line| line.starts_with("# STALE:"));
                doubts.retain(|(path, at, _)| is_message(&self.line(path, at + 1)));
                if let Some((path, at, english)) = Self::pick(&doubts, n) {
                    if let Some((_, text)) = self.line(&path, at + 1).split_once(" = ") {
                        self.seen.entry(text.to_owned()).or_default().insert(english);
                    }
                    self.put(&path, at, None);
                }
            }
            Act::TakeAway(n) => {
                if let Some((path, at, _)) = Self::pick(&self.lines(is_message), n) {
                    let line = self.put(&path, at, None);
                    let (id, text) = line.split_once(" = ").unwrap_or_default();
                    self.alive.remove(text);
                    let translation = Revision::of(text, false);
                    let known = self.desk.files["locales/fr.lock"]
                        .lines()
                        .any(|entry| entry.starts_with(&format!("{id}\t")) && entry.ends_with(translation.as_str()));
                    if known {
                        self.taken_away.push((path, line));
                    }
                }
            }
            Act::PutBack(n) => {
                if let Some((path, line)) = Self::pick(&self.taken_away, n) {
                    let (id, text) = line.split_once(" = ").unwrap_or_default();
                    let (id_is_free, text) = (!self.has_message(id), text.to_owned());
                    if id_is_free && let Some(file) = self.desk.files.get_mut(&path) {
                        file.push_str(&format!("{line}\n"));
                        self.alive.insert(text);
                    }
                }
            }
            Act::Accept(n) => {
                let (catalog, _) = self.desk.catalog("fr");
                let stale: Vec<_> =
                    catalog.messages.iter().filter(|(_, message)| message.state == State::Stale).collect();
                if let Some((key, message)) = Self::pick(&stale, n)
                    && let Some(english) = self.reference(key.as_str())
                {
                    self.seen.entry(message.text.text.clone()).or_default().insert(english);
                    let accept = [("fr".to_owned(), key.clone())].into();
                    self.desk.sync_with(&Options { accept, ..Options::default() });
                    self.forget();
                }
            }
            Act::AppendLikeWeblate(n) => {
                let waiting = self.lines(is_waiting);
                if let Some((path, at, _)) = Self::pick(&waiting, n) {
                    let line = self.desk.files[&path].split('\n').nth(at).unwrap_or_default().to_owned();
                    let id = line.trim_start_matches("# ").trim_end_matches(" =").to_owned();
                    if let Some(english) = self.reference(&id).filter(|_| !self.has_message(&id)) {
                        let text = self.fresh(&id, &english);
                        let file = self.desk.files.get_mut(&path).expect("the file was found");
                        file.push_str(&format!("{id} = {text}\n"));
                    }
                }
            }
            Act::RewriteLikePontoon => {
                // Comments are dropped; what is left stands in the order of the reference.
                let paths: Vec<_> =
                    self.desk.files.keys().filter(|path| path.starts_with("locales/fr/0")).cloned().collect();
                for path in paths {
                    let order: Vec<String> =
                        self.desk.files.get(&path.replace("/fr/", "/en/")).map_or_else(Vec::new, |text| {
                            text.lines().filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect()
                        });
                    let mut lines: Vec<_> =
                        self.desk.files[&path].lines().filter(|line| is_message(line)).map(str::to_owned).collect();
                    lines.sort_by_key(|line| {
                        order.iter().position(|id| line.split_once(" = ").is_some_and(|(found, _)| found == id))
                    });
                    self.desk.files.insert(path, lines.iter().map(|line| format!("{line}\n")).collect());
                }
            }
            Act::RenameChapter(c) => {
                let name = &mut self.desk.chapters[c].0;
                // Its title names it: an author's id with another text.
                let first = if name.starts_with('0') { "1" } else { "0" };
                name.replace_range(..1, first);
            }
            Act::Killed(n) => {
                let plan = self.desk.plan(&Options::default());
                let steps = n % (plan.steps.len() + 1);
                self.desk.apply(&plan.steps[..steps]);
                self.forget();
            }
            Act::Sync => {
                let plan = self.desk.sync();
                self.count_met(&plan.reports[0]);
                self.forget();
            }
        }
    }

    fn count_met(&mut self, report: &LocaleReport) {
        let LocaleReport {
            name: _,
            waiting,
            proposed,
            filled: _,
            confirmed,
            stale,
            moved,
            removed,
            restored,
            pruned: _,
        } = report;
        for (what, keys) in [
            ("waiting", waiting),
            ("proposed", proposed),
            ("confirmed", confirmed),
            ("stale", stale),
            ("moved", moved),
            ("removed", removed),
            ("restored", restored),
        ] {
            *self.met.entry(what).or_default() += keys.len();
        }
    }

    /// Every translation that nobody took away stands in a file, and none is current beside a text unseen.
    fn check(&self) -> Result<(), TestCaseError> {
        for text in &self.alive {
            let found = self
                .desk
                .files
                .iter()
                .any(|(path, file)| path.starts_with("locales/fr/") && file.contains(&format!(" = {text}\n")));
            prop_assert!(found, "{text} is lost\n{:#?}", self.desk.files);
        }
        let (_, _, document, _) = self.desk.open();
        let units = walk::units(&document);
        let (catalog, _) = self.desk.catalog("fr");
        for placed in units {
            let Some(message) = catalog.messages.get(&placed.unit.key) else { continue };
            let english = &placed.unit.text.text;
            let seen = self.seen.get(&message.text.text).is_some_and(|seen| seen.contains(english));
            prop_assert!(
                message.state != State::Current || seen,
                "{} is current beside {english:?}, and was seen beside {:?}\n{:#?}",
                message.text.text,
                self.seen.get(&message.text.text),
                self.desk.files
            );
        }
        Ok(())
    }
}

/// The ids that the next sync gives.
fn given_ids(desk: &Desk) -> Vec<Key> {
    let (_, _, document, _) = desk.open();
    walk::units(&document).into_iter().map(|placed| placed.unit.key.clone()).collect()
}

/// Where every text and every translation stands: the `.ftl` files without what only helps a translator (former texts,
/// proposals) and without the states. Of these it is promised that no unseen text counts as current, which [`Play::check`]
/// looks at: a sync that has found the new id written down may know of a translation what the first could not.
fn places(desk: &Desk) -> BTreeMap<&str, Vec<&str>> {
    let is_said_of_one =
        |line: &&str| ["# WAS: ", "# MAYBE: ", "# STALE: "].iter().any(|mark| line.starts_with(mark));
    let files = desk.files.iter().filter(|(path, _)| path.ends_with(".ftl"));
    files.map(|(path, text)| (path.as_str(), text.lines().filter(|line| !is_said_of_one(line)).collect())).collect()
}

/// The promises below would be worth nothing if the acts did not bring about what they are of.
#[test]
fn the_acts_bring_about_what_is_promised_something_of() {
    let strategy = proptest::collection::vec(act(), 1..40);
    let mut runner = TestRunner::deterministic();
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..100 {
        let mut play = Play::new();
        for act in strategy.new_tree(&mut runner).unwrap().current() {
            play.perform(act);
        }
        for (what, times) in play.met {
            *met.entry(what).or_default() += times;
        }
    }
    assert_eq!(met.len(), 7, "{met:?}");
    assert!(met.values().all(|times| *times >= 20), "{met:?}");
}

proptest! {
    // PROPTEST_CASES=4000 runs 2,000.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 2, max_shrink_iters: 2000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_nothing_unseen_is_confirmed(acts in proptest::collection::vec(act(), 1..40)) {
        let mut play = Play::new();
        for act in acts {
            play.perform(act.clone());
            play.check()?;
        }
        play.desk.sync();
        play.check()?;
        let changed = play.desk.plan(&Options::default()).writes;
        prop_assert_eq!(changed, []);
    }

    #[test]
    fn a_sync_that_is_killed_is_made_good_by_the_next(acts in proptest::collection::vec(act(), 1..24)) {
        let mut play = Play::new();
        for act in acts {
            play.perform(act);
        }
        let plan = play.desk.plan(&Options::default());
        let mut whole = play.desk.clone();
        whole.sync();
        let (before, given) = (play.desk.clone(), given_ids(&play.desk));
        // Of two translations of one text either may come first.
        let messages = play.lines(|line| !line.starts_with('#') && line.contains(" = "));
        let messages: Vec<_> = messages.iter().map(|(path, at, _)| play.line(path, *at)).collect();
        let ids_of_messages: BTreeSet<_> = messages.iter().filter_map(|line| line.split_once(" = ")).map(|it| it.0).collect();
        let has_doubles = ids_of_messages.len() < messages.len();
        let of_snapshot = |(path, _): &(String, String)| path.starts_with("locales/en/");
        for steps in 0..plan.steps.len() {
            play.desk = before.clone();
            play.desk.apply(&plan.steps[..steps]);
            play.check()?;
            let ids = given_ids(&play.desk);
            play.desk.sync();
            play.check()?;
            // With half a snapshot, or lines of the lock more, the next sync may have no doubt where the first had, and take
            // one text for the other: then all that is promised is what was checked above.
            let (done, left) = plan.steps.split_at(steps);
            if !has_doubles && ids == given && !(done.iter().any(of_snapshot) && left.iter().any(of_snapshot)) {
                prop_assert_eq!(places(&play.desk), places(&whole), "after {} of {:#?}", steps, plan.steps);
            }
        }
    }
}
