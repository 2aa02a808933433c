//! Two promises of sync, over whatever stands in the files, broken lines among it: a second sync changes nothing, and a
//! translation that was there is there.

use proptest::prelude::*;

use super::*;

/// What may happen to a project between two syncs.
#[derive(Clone, Debug)]
enum Change {
    Write(usize, usize, String),
    Drop(usize, usize),
    Move(usize, usize, usize),
    Translate(usize, String),
    Fill(usize, String),
    Accept(usize),
    Break(usize, String),
    Sync,
}

fn change() -> impl Strategy<Value = Change> {
    let text = prop_oneof![
        "[a-d]( [a-d]){0,6}",
        Just("one two three {$x} four five six".to_owned()),
        Just("one two three four seven".to_owned()),
        Just("  indented\n[verse\n\n* lines ".to_owned()),
        Just("told {braces} \\{$x}".to_owned()),
    ];
    let line = prop_oneof![
        Just("# a person's comment".to_owned()),
        Just("   loose text".to_owned()),
        Just("-term = { broken".to_owned()),
        Just("".to_owned()),
        Just("## group".to_owned()),
        Just("u-000000 = for nobody".to_owned()),
        Just("* star".to_owned()),
        Just("\ttab".to_owned()),
    ];
    prop_oneof![
        (0..3usize, 0..6usize, text).prop_map(|(c, p, t)| Change::Write(c, p, t)),
        (0..3usize, 0..6usize).prop_map(|(c, p)| Change::Drop(c, p)),
        (0..3usize, 0..6usize, 0..3usize).prop_map(|(c, p, to)| Change::Move(c, p, to)),
        (0..20usize, "[a-z]{1,5}( [a-z]{1,5}){0,3}").prop_map(|(n, t)| Change::Translate(n, t)),
        (0..20usize, "[a-z]{1,5}").prop_map(|(n, t)| Change::Fill(n, t)),
        (0..20usize).prop_map(Change::Accept),
        (0..60usize, line).prop_map(|(n, l)| Change::Break(n, l)),
        Just(Change::Sync),
        Just(Change::Sync),
    ]
}

/// Returns the places of the locale's lines for which `wanted` holds: path and number.
fn lines(desk: &Desk, wanted: impl Fn(&str) -> bool) -> Vec<(String, usize)> {
    let files = desk.files.iter().filter(|(path, _)| path.starts_with("locales/fr/"));
    files
        .flat_map(|(path, text)| text.split('\n').enumerate().map(move |(at, line)| (path.clone(), at, line)))
        .filter(|(_, _, line)| wanted(line))
        .map(|(path, at, _)| (path, at))
        .collect()
}

fn change_line(desk: &mut Desk, places: &[(String, usize)], n: usize, change: impl Fn(&str) -> Option<String>) {
    let Some((path, at)) = places.get(n % places.len().max(1)) else { return };
    let changed: Vec<_> = desk.files[path]
        .split('\n')
        .enumerate()
        .filter_map(|(line, text)| if line == *at { change(text) } else { Some(text.to_owned()) })
        .collect();
    desk.files.insert(path.clone(), changed.join("\n"));
}

fn perform(desk: &mut Desk, change: Change) {
    match change {
        Change::Write(chapter, place, text) => {
            let texts = &mut desk.chapters[chapter].1;
            if place < texts.len() && place % 2 == 0 {
                texts[place] = text
            } else {
                texts.insert(place.min(texts.len()), text)
            }
        }
        Change::Drop(chapter, place) => {
            let texts = &mut desk.chapters[chapter].1;
            if place < texts.len() {
                texts.remove(place);
            }
        }
        Change::Move(from, place, to) => {
            if place < desk.chapters[from].1.len() {
                let text = desk.chapters[from].1.remove(place);
                desk.chapters[to].1.insert(0, text);
            }
        }
        Change::Translate(n, text) => {
            let places = lines(desk, |line| line.starts_with("# u-") && line.ends_with(" ="));
            change_line(desk, &places, n, |line| Some(format!("{} {text}", &line[2..])));
        }
        Change::Fill(n, text) => {
            let places = lines(desk, |line| line.starts_with("# u-") && line.ends_with(" ="));
            change_line(desk, &places, n, |line| Some(format!("#{} {text}", &line[2..])));
        }
        Change::Accept(n) => {
            let places = lines(desk, |line| line.starts_with("# STALE"));
            change_line(desk, &places, n, |_| None);
        }
        Change::Break(n, text) => {
            let places = lines(desk, |_| true);
            change_line(desk, &places, n, |line| Some(format!("{text}\n{line}")));
        }
        Change::Sync => _ = desk.sync(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_second_sync_changes_nothing_whatever_happened(changes in proptest::collection::vec(change(), 1..24)) {
        let mut desk = Desk::new(&[("01-one", &["a b c", "d"]), ("02-two", &["one two three four five six"]), ("03-three", &[])]);
        for change in changes {
            perform(&mut desk, change);
        }
        desk.sync();
    }

    #[test]
    fn no_translation_is_ever_lost(changes in proptest::collection::vec(change(), 1..24)) {
        let mut desk = Desk::new(&[("01-one", &["a b c", "d"]), ("02-two", &["one two three four five six"]), ("03-three", &[])]);
        desk.sync();
        let id = desk.id("one two three four five six");
        desk.translate("locales/fr/02-two.ftl", &id, "this very text");
        desk.sync();
        for change in changes {
            perform(&mut desk, change);
        }
        desk.sync();
        let found = desk.files.values().any(|file| file.contains(" = this very text"));
        prop_assert!(found, "{:#?}", desk.files);
    }
}
