mod seen;
mod whatever;

use super::*;
use crate::document::key::Revision;
use crate::document::walk;
use crate::locale::State;
use crate::locale::desk::Desk;

const FR: &str = "locales/fr/01-one.ftl";
const EN: &str = "locales/en/01-one.ftl";
const REMOVED: &str = "locales/fr/removed.ftl";
const WALL: &str = "The wall is four metres high.";
const HIGHER: &str = "The wall is five metres high.";
const STALE: &str = "# STALE: the English changed. Edit the text, or delete this line if it is still right.\n";

fn desk() -> Desk {
    let mut desk = Desk::new(&[("01-one", &["The wall is four metres high.", "It cost {$x} pounds.[^n]", "a\n  b"])]);
    desk.sync();
    desk
}

/// The wall of [`desk`], which is translated; its id.
fn translated() -> (Desk, String) {
    let mut desk = desk();
    let id = desk.id(WALL);
    desk.translate(FR, &id, "Le mur.");
    desk.sync();
    (desk, id)
}

/// The same, after its source text has changed.
fn stale() -> (Desk, String) {
    let (mut desk, id) = translated();
    desk.chapters[0].1[0] = HIGHER.to_owned();
    desk.sync();
    (desk, id)
}

#[test]
fn the_first_sync_makes_a_skeleton() {
    let desk = desk();
    let (wall, cost, verse) = (desk.id(WALL), desk.id("It cost {$x} pounds.[^n]"), desk.id("a\n  b"));
    assert_eq!(
        desk.files[FR],
        format!(
            "# KIND: title of a chapter\n# EN: Title of 01-one\n# one =\n\n\n\
             # EN: The wall is four metres high.\n# {wall} =\n\n\n\
             # EN: It cost {{ $x }} pounds.[^n]\n# {cost} =\n\n\n\
             # KIND: verse or address: keep the lines\n# EN: a\n# EN: {{ \"\" }}  b\n# {verse} =\n\n"
        )
    );
    assert_eq!(
        desk.files[EN],
        format!(
            "# KIND: title of a chapter\none = Title of 01-one\n{wall} = The wall is four metres high.\n\
             {cost} = It cost {{ $x }} pounds.[^n]\n# KIND: verse or address: keep the lines\n\
             {verse} =\n    a\n    {{ \"\" }}  b\n"
        )
    );
    assert_eq!(desk.files["locales/fr.lock"], "plantin-lock 1\n");
    assert!(desk.files.contains_key("locales/nl/book.ftl") && !desk.files.contains_key("locales/en.history"));
}

#[test]
fn a_filled_comment_becomes_a_message_and_is_confirmed() {
    let mut desk = desk();
    let id = desk.id(WALL);
    desk.edit(FR, &format!("# {id} ="), &format!("# {id} = Le mur."));
    assert_eq!(desk.state("fr", &id), State::Current);
    let plan = desk.sync();
    assert_eq!(plan.reports[0].filled, [Key::new(&id)]);
    assert_eq!(plan.reports[0].confirmed, [Key::new(&id)]);
    assert!(desk.files[FR].contains(&format!("\n\n# EN: The wall is four metres high.\n{id} = Le mur.\n\n# EN: It")));
    assert!(desk.files["locales/fr.lock"].contains(&id));
}

#[test]
fn an_edited_source_makes_a_translation_stale_and_shows_both_texts() {
    let (mut desk, id) = translated();
    desk.chapters[0].1[0] = HIGHER.to_owned();
    assert_eq!(desk.state("fr", &id), State::Stale);
    desk.sync();
    assert!(desk.files[FR].contains(&format!(
        "# EN: The wall is five metres high.\n# WAS: The wall is four metres high.\n\
         # STALE: the English changed. Edit the text, or delete this line if it is still right.\n{id} = Le mur.\n"
    )));
    assert!(desk.files["locales/en.history"].contains("\tThe wall is four metres high.\n"));
    assert_eq!(desk.state("fr", &id), State::Stale);
    desk.edit(FR, STALE, "");
    assert_eq!(desk.state("fr", &id), State::Current);
    desk.sync();
    assert!(!desk.files[FR].contains("WAS"));
    assert_eq!(desk.files["locales/en.history"], "plantin-history 1\n");
}

#[test]
fn a_translation_is_confirmed_against_the_text_that_its_translator_saw() {
    let mut desk = desk();
    let id = desk.id(WALL);
    desk.translate(FR, &id, "Le mur.");
    // The author goes on before the sync: the translator has not seen this.
    desk.chapters[0].1[0] = HIGHER.to_owned();
    desk.sync();
    assert_eq!(desk.state("fr", &id), State::Stale);
    desk.edit(FR, "Le mur.", "Le mur de cinq mètres.");
    assert_eq!(desk.state("fr", &id), State::Current);
    desk.chapters[0].1[0] = "The wall is six metres high.".to_owned();
    desk.sync();
    assert_eq!(desk.state("fr", &id), State::Stale, "edited, and the English has changed again");
    assert!(desk.files[FR].contains("# WAS: The wall is five metres high."));
}

#[test]
fn comments_that_a_writer_drops_confirm_nothing() {
    let (mut desk, id) = stale();
    desk.files.insert(FR.to_owned(), format!("{id} = Le mur.\n"));
    assert_eq!(desk.state("fr", &id), State::Stale);
    desk.sync();
    assert!(desk.files[FR].contains("# STALE:"));
}

#[test]
fn accepting_and_minor_changes() {
    let (mut desk, id) = translated();
    desk.chapters[0].1[0] = "The wall is 4 metres high.".to_owned();
    let mut minor = desk.clone();
    minor.sync_with(&Options { minor: [Key::new(&id)].into(), ..Options::default() });
    assert_eq!(minor.state("fr", &id), State::Current);
    desk.sync();
    desk.sync_with(&Options { accept: [("fr".to_owned(), Key::new(&id))].into(), ..Options::default() });
    assert_eq!(desk.state("fr", &id), State::Current);
}

#[test]
fn translations_from_before_the_first_sync_are_stale_unless_adopted() {
    let mut desk = Desk::new(&[("01-one", &["#wall The wall."])]);
    desk.files.insert(FR.to_owned(), "wall = Le mur.\n".to_owned());
    let mut adopted = desk.clone();
    adopted.sync_with(&Options { adopt: true, ..Options::default() });
    assert_eq!(adopted.state("fr", "wall"), State::Current);
    assert_eq!(desk.state("fr", "wall"), State::Stale);
    desk.sync();
    assert_eq!(desk.state("fr", "wall"), State::Stale);
    assert!(desk.files[FR].contains("# STALE: nobody knows which English this was made from."));
    desk.edit(FR, "# STALE: nobody knows which English this was made from. Edit the text, or delete this line if it is right.\n", "");
    desk.sync();
    assert_eq!(desk.state("fr", "wall"), State::Current);
}

#[test]
fn what_is_gone_is_kept_and_comes_back() {
    let mut desk = desk();
    let id = desk.id(WALL);
    desk.translate(FR, &id, "Le mur.");
    desk.edit(FR, "# EN: The wall", "# mine\n# EN: The wall");
    desk.sync();
    // Its text changes first, so that minting it again would give another id.
    desk.chapters[0].1[0] = HIGHER.to_owned();
    desk.sync();
    desk.edit(FR, "Le mur.", "Le mur de cinq mètres.");
    desk.sync();
    let wall = desk.chapters[0].1.remove(0);
    let plan = desk.sync();
    assert_eq!(plan.reports[0].removed, [Key::new(&id)]);
    assert!(!desk.files[FR].contains(&id));
    assert_eq!(
        desk.files[REMOVED],
        format!("# mine\n# EN: The wall is five metres high.\n{id} = Le mur de cinq mètres.\n")
    );
    assert_eq!(desk.state("fr", &id), State::Orphan);
    desk.chapters[0].1.push(wall);
    assert_eq!(desk.state("fr", &id), State::Current);
    let plan = desk.sync();
    assert_eq!(plan.reports[0].restored, [Key::new(&id)]);
    assert!(
        desk.files[FR]
            .ends_with(&format!("# mine\n# EN: The wall is five metres high.\n{id} = Le mur de cinq mètres.\n"))
    );
    assert!(!desk.files.contains_key(REMOVED));
}

#[test]
fn a_unit_that_moves_takes_its_translation_along() {
    let mut desk = Desk::new(&[("01-one", &["One stays here.", "Two will move."]), ("02-two", &["Three is there."])]);
    desk.sync();
    let id = desk.id("Two will move.");
    desk.translate(FR, &id, "Deux.");
    desk.sync();
    desk.write(&[("01-one", &["One stays here."]), ("02-two", &["Two will move.", "Three is there."])]);
    let plan = desk.sync();
    assert_eq!(plan.reports[0].moved, [Key::new(&id)]);
    assert!(!desk.files[FR].contains(&id));
    assert!(desk.files["locales/fr/02-two.ftl"].contains(&format!("{id} = Deux.\n\n# EN: Three")));
    assert_eq!(desk.state("fr", &id), State::Current);
}

#[test]
fn a_chapter_can_be_renamed_and_an_author_can_name_a_unit() {
    let mut desk = desk();
    let id = desk.id(WALL);
    desk.translate(FR, &id, "Le  mur { $x }.");
    desk.sync();
    let mut texts = desk.chapters[0].1.clone();
    texts[0] = "#wall The wall is four metres high.".to_owned();
    desk.chapters = vec![("02-one".to_owned(), texts)];
    desk.sync();
    assert!(desk.files["locales/fr/02-one.ftl"].contains("wall = Le  mur { $x }.\n"));
    assert!(!desk.files.contains_key(FR) && !desk.files.contains_key(EN));
    assert_eq!(desk.state("fr", "wall"), State::Current);
}

#[test]
fn a_message_at_the_files_end_beats_its_waiting_comment() {
    let mut desk = desk();
    let id = desk.id(WALL);
    let file = desk.files[FR].trim_end().to_owned() + &format!("\n\n{id} = Le mur.\n");
    desk.files.insert(FR.to_owned(), file);
    desk.sync();
    assert_eq!(desk.files[FR].matches(&id).count(), 1);
    assert!(desk.files[FR].contains(&format!("high.\n{id} = Le mur.\n\n# EN: It cost")));
}

#[test]
fn what_a_person_wrote_stays_byte_for_byte() {
    let mut desk = desk();
    let (wall, cost) = (desk.id(WALL), desk.id("It cost {$x} pounds.[^n]"));
    let file = format!(
        "### Mine\n\n# A thought.\n\n# before\n# EN: The wall is four metres high.\n# WAS: old\n# after\n{wall} =   Le   mur  {{$x}} \n-term = T\n{cost} = {{ broken\n  more\n\n# last"
    );
    desk.files.insert(FR.to_owned(), file);
    desk.sync();
    let file = &desk.files[FR];
    for kept in [
        "### Mine\n",
        "# A thought.\n",
        &format!("# before\n# EN: The wall is four metres high.\n# after\n{wall} =   Le   mur  {{$x}} \n-term = T\n"),
        &format!("{cost} = {{ broken\n  more\n"),
        "\n# last\n\n",
    ] {
        assert!(file.contains(kept), "{kept:?} is not in\n{file}");
    }
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_stay() {
    let mut desk = desk();
    let id = desk.id(WALL);
    desk.translate(FR, &id, "Le mur.");
    let file = format!("\u{feff}{}", desk.files[FR].replace('\n', "\r\n"));
    desk.files.insert(FR.to_owned(), file);
    desk.chapters[0].1[0] = HIGHER.to_owned();
    desk.sync();
    let file = &desk.files[FR];
    assert!(file.starts_with('\u{feff}') && file.contains("# WAS: The wall is four"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
}

#[test]
fn a_damaged_lock_stops_everything() {
    let mut desk = desk();
    desk.files.insert("locales/fr.lock".to_owned(), "plantin-lock 1\n<<<<<<< HEAD\n".to_owned());
    desk.chapters[0].1.push("Something new.".to_owned());
    let plan = desk.plan(&Options::default());
    assert!(plan.refused && plan.writes.is_empty());
    let mut desk = self::desk();
    desk.edit(EN, "one = ", "one ");
    assert!(desk.plan(&Options::default()).refused);
}

#[test]
fn two_messages_for_one_unit_are_both_kept() {
    let mut desk = desk();
    let id = desk.id(WALL);
    desk.translate(FR, &id, &format!("Le mur.\n{id} = Un mur."));
    desk.sync();
    assert!(desk.files[FR].contains(&format!("{id} = Le mur.\n{id} = Un mur.\n")));
    let (catalog, told) = desk.catalog("fr");
    assert_eq!(catalog.messages[&Key::new(&id)].text.text, "Le mur.");
    assert_eq!(told.iter().map(|d| d.code.id()).collect::<Vec<_>>(), ["L002"]);
}

#[test]
fn what_is_for_nobody_stands_once_among_the_removed() {
    let mut desk = desk();
    let copy = "u-000000 = for nobody\n";
    desk.files.insert(REMOVED.to_owned(), format!("# EN: Something.\n{copy}\n{copy}"));
    desk.files.insert(FR.to_owned(), copy.to_owned());
    desk.sync();
    assert_eq!(desk.files[REMOVED].matches(copy).count(), 1);
    assert!(!desk.files[FR].contains(copy));
    // What a person wrote beside one of them is not said by the other.
    desk.files.insert(FR.to_owned(), format!("# Not sure.\n{copy}"));
    desk.files.insert(REMOVED.to_owned(), format!("{copy}\n# Ask.\n{copy}\n{copy}"));
    desk.sync();
    assert_eq!(desk.files[REMOVED], format!("# Ask.\n{copy}# Not sure.\n{copy}"));
}

#[test]
fn what_lies_among_the_removed_of_a_unit_that_is_translated_stays_as_it_is() {
    let (mut desk, id) = translated();
    let old = format!("# EN: An older text.\n{id} = un vieux texte\n");
    desk.files.insert(REMOVED.to_owned(), old.clone());
    desk.edit(FR, "Le mur.", "La muraille.");
    desk.sync();
    assert_eq!(desk.files[REMOVED], old);
    // The lock has learnt of the other translation: it says nothing of this one.
    desk.sync();
    assert_eq!(desk.files[REMOVED], old);
}

#[test]
fn of_two_among_the_removed_each_stays_beside_its_own_text() {
    let (mut desk, id) = translated();
    desk.chapters[0].1.remove(0);
    desk.sync();
    let both = format!("{}# EN: An older text.\n{id} = un vieux texte\n", desk.files[REMOVED]);
    desk.files.insert(REMOVED.to_owned(), both.clone());
    desk.sync();
    assert_eq!(desk.files[REMOVED], both);
}

#[test]
fn a_translation_that_goes_as_soon_as_it_is_written_goes_with_the_text_that_it_was_made_from() {
    let (mut desk, id) = stale();
    desk.edit(FR, &format!("{id} = Le mur.\n"), "");
    desk.sync();
    // The translator sees the second text; then the author takes it away, and puts the first one back.
    desk.translate(FR, &id, "Le nouveau mur.");
    let first = std::mem::replace(&mut desk.chapters[0].1[0], "Something else entirely, of ships.".to_owned());
    assert_eq!(first, HIGHER);
    desk.sync();
    let removed = format!("# EN: {HIGHER}\n{id} = Le nouveau mur.\n");
    assert!(desk.files[REMOVED].contains(&removed), "{}", desk.files[REMOVED]);
    desk.chapters[0].1.push(WALL.to_owned());
    desk.sync();
    let message = &desk.catalog("fr").0.messages[&Key::new(&id)];
    assert_eq!((message.text.text.as_str(), message.state), ("Le nouveau mur.", State::Stale));
}

#[test]
fn orphans_can_be_thrown_away() {
    let (mut desk, _) = translated();
    desk.chapters[0].1.remove(0);
    desk.sync();
    desk.sync_with(&Options { prune: true, ..Options::default() });
    assert!(!desk.files.contains_key(REMOVED));
    assert_eq!(desk.files["locales/fr.lock"], "plantin-lock 1\n");
}

#[test]
fn a_text_that_is_split_keeps_its_translation_and_the_rest_gets_a_proposal() {
    let whole =
        "The wall is four metres high and nobody can climb it. It was built in a single summer by one company.";
    let mut desk = Desk::new(&[("01-one", &["The first paragraph says little.", whole])]);
    desk.sync();
    let id = desk.id(whole);
    desk.translate(FR, &id, "Le mur. L’été.");
    desk.sync();
    let (first, second) = whole.split_at("The wall is four metres high and nobody can climb it. ".len());
    desk.write(&[("01-one", &["The first paragraph says little.", first.trim_end(), second])]);
    let plan = desk.sync();
    assert_eq!((plan.reports[0].stale.len(), plan.reports[0].proposed.len()), (1, 1));
    assert_eq!(desk.files[FR].matches(&format!("\n{id} = Le mur. L’été.\n")).count(), 1);
    assert!(desk.files[FR].contains(&format!("# WAS: {whole}\n# MAYBE: Le mur. L’été.\n# u-")), "{}", desk.files[FR]);
    // A proposal stands until the unit is translated.
    desk.sync();
    let rest = if desk.state("fr", &desk.id(second)) == State::Missing {
        desk.id(second)
    } else {
        desk.id(first.trim_end())
    };
    desk.translate(FR, &rest, "L’été.");
    desk.sync();
    assert!(!desk.files[FR].contains("MAYBE"));
}

#[test]
fn two_texts_that_are_merged_keep_one_translation_and_propose_the_other() {
    let (one, two) = (
        "The wall is four metres high and nobody can climb it.",
        "It was built in a single summer by one company alone.",
    );
    let mut desk = Desk::new(&[("01-one", &[one, two])]);
    desk.sync();
    for (text, translation) in [(one, "Le mur."), (two, "L’été.")] {
        let id = desk.id(text);
        desk.translate(FR, &id, translation);
    }
    desk.sync();
    let both = format!("{one} {two}");
    desk.write(&[("01-one", &[&both])]);
    let plan = desk.sync();
    assert_eq!(
        (plan.reports[0].stale.len(), plan.reports[0].proposed.len(), plan.reports[0].removed.len()),
        (1, 1, 1)
    );
    assert!(desk.files[FR].contains("# MAYBE: ") && desk.files[REMOVED].contains(" = "));
    let texts: String = desk.files[FR].clone() + &desk.files[REMOVED];
    assert!(texts.contains(" = Le mur.") && texts.contains(" = L’été."));
    // Parted again, the other comes back by itself.
    desk.write(&[("01-one", &[one, two])]);
    desk.sync();
    assert_eq!((desk.state("fr", &desk.id(one)), desk.state("fr", &desk.id(two))), (State::Current, State::Current));
    assert!(!desk.files[FR].contains("MAYBE"), "{}", desk.files[FR]);
}

#[test]
fn a_doubtful_likeness_is_a_proposal_and_no_translation() {
    let mut desk = Desk::new(&[("01-one", &["The wall at the port is four metres high and was finished late."])]);
    desk.sync();
    let id = desk.id("The wall at the port is four metres high and was finished late.");
    desk.translate(FR, &id, "Le mur.");
    desk.sync();
    desk.chapters[0].1[0] =
        "The wall at the port cost more than any other work, and nobody has said who paid.".to_owned();
    desk.sync();
    let new = desk.id("The wall at the port cost more than any other work, and nobody has said who paid.");
    assert_ne!(new, id);
    assert_eq!(desk.state("fr", &new), State::Missing);
    assert!(
        desk.files[FR]
            .contains("# WAS: The wall at the port is four metres high and was finished late.\n# MAYBE: Le mur.\n"),
        "{}",
        desk.files[FR]
    );
}

#[test]
fn a_translation_under_another_english_confirms_nothing() {
    let mut desk = desk();
    let id = desk.id(WALL);
    let old = desk.files[FR].clone();
    desk.chapters[0].1[0] = HIGHER.to_owned();
    desk.sync();
    // A branch from before the sync is merged: the translator had the old English before him.
    desk.files.insert(FR.to_owned(), old.replace(&format!("# {id} ="), &format!("{id} = Le mur de quatre mètres.")));
    assert_eq!(desk.state("fr", &id), State::Stale);
    desk.sync();
    assert_eq!(desk.state("fr", &id), State::Stale);
    assert!(desk.files[FR].contains("# STALE: nobody knows"));
}

#[test]
fn a_translation_that_was_taken_away_and_put_back_is_what_it_was() {
    let (mut desk, id) = translated();
    let whole = desk.files[FR].clone();
    desk.edit(FR, &format!("{id} = Le mur."), &format!("# {id} ="));
    let codes = |desk: &Desk| desk.catalog("fr").1.iter().map(|told| told.code.id()).collect::<Vec<_>>();
    assert_eq!(codes(&desk), ["L061"]);
    desk.chapters[0].1[0] = HIGHER.to_owned();
    desk.sync();
    assert_eq!(desk.state("fr", &id), State::Missing);
    desk.files.insert(FR.to_owned(), whole);
    desk.sync();
    assert_eq!(desk.state("fr", &id), State::Stale, "nobody has read it beside the new English");
    assert!(desk.files[FR].contains("# WAS: The wall is four metres high."));
    assert_eq!(codes(&desk), [""; 0]);
}

#[test]
fn a_folder_that_is_gone_while_its_lock_stays_stops_everything() {
    let (mut desk, _) = translated();
    let whole = desk.clone();
    for folder in ["locales/fr/", "locales/en/"] {
        desk.files.retain(|path, _| !path.starts_with(folder));
        assert!(desk.plan(&Options::default()).refused, "{folder}");
        let (_, told) = desk.read(&mut Sources::default());
        assert_eq!(told.iter().map(|told| told.code.id()).collect::<Vec<_>>(), ["L060"], "{folder}");
        desk = whole.clone();
    }
    desk.files.retain(|path, _| !path.starts_with("locales/fr"));
    assert!(!desk.plan(&Options::default()).refused, "without its lock the locale begins anew");
}

#[test]
fn the_marks_of_a_merge_stop_everything() {
    let mut desk = desk();
    let id = desk.id(WALL);
    desk.translate(FR, &id, "Le mur.");
    desk.edit(
        FR,
        &format!("{id} = Le mur.\n"),
        &format!("<<<<<<< HEAD\n{id} = Le mur.\n=======\n{id} = La paroi.\n>>>>>>> other\n"),
    );
    assert!(desk.plan(&Options::default()).refused);
    let (_, told) = desk.read(&mut Sources::default());
    assert_eq!(told.iter().map(|told| told.code.id()).collect::<Vec<_>>(), ["L062"]);
}

#[test]
fn a_lost_line_of_the_lock_does_not_make_what_is_stale_current() {
    let (mut desk, id) = stale();
    desk.files.insert("locales/fr.lock".to_owned(), "plantin-lock 1\n".to_owned());
    desk.sync();
    assert_eq!(desk.state("fr", &id), State::Stale);
}
