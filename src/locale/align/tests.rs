use super::*;
use crate::locale::desk::Desk;

/// Syncs one manuscript, then aligns another; returns the desk, the alignment, and the ids that the first texts had.
fn aligned(before: &[(&str, &[&str])], after: &[(&str, &[&str])]) -> (Desk, Alignment, BTreeMap<String, String>) {
    let mut desk = Desk::new(before);
    desk.sync();
    let texts = before.iter().flat_map(|(_, texts)| texts.iter());
    let ids = texts.map(|text| ((*text).to_owned(), desk.id(text))).collect();
    desk.write(after);
    let alignment = desk.open().3;
    (desk, alignment, ids)
}

const PORT: &str = "The wall beside the road to the port was finished in the autumn, a year after it was promised.";
const CAMP: &str = "Nearly ten thousand people lived in the camp before the state cleared it within three days.";
const COST: &str = "What the guards at the tunnel cost each year has never been published by either government.";

#[test]
fn an_edited_text_keeps_its_id_between_neighbours() {
    let edited = "The wall beside the road to the port was finished in the spring, two years after it was promised.";
    let (desk, alignment, ids) = aligned(&[("01-one", &[CAMP, PORT, COST])], &[("01-one", &[CAMP, edited, COST])]);
    assert_eq!(desk.id(edited), ids[PORT]);
    assert_eq!(alignment.edited.len(), 1);
    assert_eq!((alignment.new.len(), alignment.gone.len(), alignment.proposals.len()), (0, 0, 0));
}

#[test]
fn a_text_in_the_place_of_another_is_new() {
    let (desk, alignment, ids) = aligned(&[("01-one", &[CAMP, PORT])], &[("01-one", &[CAMP, COST])]);
    assert_ne!(desk.id(COST), ids[PORT]);
    assert_eq!((alignment.new.len(), alignment.gone.len()), (1, 1));
}

#[test]
fn what_moved_and_was_edited_is_found_in_another_chapter() {
    let edited = PORT.replace("autumn", "spring");
    let (desk, _, ids) = aligned(
        &[("01-one", &[CAMP, PORT]), ("02-two", &[COST])],
        &[("01-one", &[CAMP]), ("02-two", &[COST, &edited])],
    );
    assert_eq!(desk.id(&edited), ids[PORT]);
}

#[test]
fn between_two_that_are_alike_nothing_is_chosen() {
    let twin = PORT.replace("autumn", "winter");
    let edited = PORT.replace("autumn", "spring");
    let (desk, alignment, ids) = aligned(
        &[("01-one", &[CAMP, PORT, &twin]), ("02-two", &[COST])],
        &[("01-one", &[CAMP]), ("02-two", &[COST, &edited])],
    );
    let id = desk.id(&edited);
    assert!(id != ids[PORT] && id != ids[&twin]);
    assert_eq!(alignment.proposals.keys().map(Key::as_str).collect::<Vec<_>>(), [id]);
}

#[test]
fn a_split_and_a_merge_keep_the_id_with_the_larger_part() {
    let both = format!("{PORT} {CAMP}");
    let (desk, alignment, ids) = aligned(&[("01-one", &[&both, COST])], &[("01-one", &[PORT, CAMP, COST])]);
    let parts = [desk.id(PORT), desk.id(CAMP)];
    assert_eq!(parts.iter().filter(|id| **id == ids[&both]).count(), 1);
    assert_eq!(alignment.proposals.values().map(Key::as_str).collect::<Vec<_>>(), [&ids[&both]]);

    let (desk, alignment, ids) = aligned(&[("01-one", &[PORT, CAMP, COST])], &[("01-one", &[&both, COST])]);
    let id = desk.id(&both);
    let (stays, other) = if id == ids[PORT] { (&ids[PORT], &ids[CAMP]) } else { (&ids[CAMP], &ids[PORT]) };
    assert_eq!(&id, stays);
    assert_eq!(alignment.proposals, BTreeMap::from([(Key::new(&id), Key::new(other))]));
}

#[test]
fn a_paragraph_put_before_a_shortened_one_is_no_split() {
    let shorter = "The wall beside the road to the port was finished in the autumn.";
    let (desk, alignment, ids) = aligned(&[("01-one", &[PORT])], &[("01-one", &[CAMP, shorter])]);
    assert_eq!(desk.id(shorter), ids[PORT]);
    assert_ne!(desk.id(CAMP), ids[PORT]);
    assert!(alignment.proposals.is_empty());
}

#[test]
fn a_repeated_text_is_new_and_the_translation_of_the_first_is_proposed() {
    let (desk, alignment, ids) =
        aligned(&[("01-one", &[PORT]), ("02-two", &[])], &[("01-one", &[PORT]), ("02-two", &[PORT])]);
    assert_eq!(desk.id(PORT), ids[PORT]);
    assert_eq!(alignment.new.len(), 1);
    assert_eq!(alignment.proposals.values().map(Key::as_str).collect::<Vec<_>>(), [&ids[PORT]]);
}

#[test]
fn an_id_is_never_given_again() {
    let mut desk = Desk::new(&[("01-one", &[PORT, CAMP])]);
    desk.sync();
    let id = desk.id(PORT);
    // The first goes on to say something else, step by step; then it is deleted, and its first wording stands elsewhere.
    let later = PORT.replace("The wall beside the road", "The fence behind the station");
    desk.write(&[("01-one", &[&later, CAMP])]);
    desk.sync();
    assert_eq!(desk.id(&later), id);
    desk.write(&[("01-one", &[&later, CAMP, PORT])]);
    assert_ne!(desk.id(PORT), id);
}
