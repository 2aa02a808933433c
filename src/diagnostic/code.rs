//! The code table: one row a fault. A code is never used again for another fault; each has a case folder of its
//! name under `tests/cases/`.
//!
//! Families: M manuscript, L locale, E edition, T typesetting, B ebook, H html, P press.

use super::Severity;

/// Makes the enum, its table and the look-up from rows of `M001 Name Severity "what it means, and how to mend it"`.
macro_rules! codes {
    ($($id:ident $name:ident $severity:ident $explanation:literal)*) => {
        /// A fault that Plantin can tell.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = concat!(stringify!($id), ": ", $explanation)] $name,)*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &[Code] = &[$(Code::$name),*];

            /// Returns the letter and three digits.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => stringify!($id),)* }
            }

            /// Returns how much the fault weighs unless `book.toml` says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }

            /// Returns what the fault means and how to mend it.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$name => $explanation,)* }
            }
        }
    };
}

impl Code {
    /// Returns the code of an id, in any case.
    pub fn parse(id: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.id().eq_ignore_ascii_case(id))
    }
}

codes! {
    // ---- M0: files and metadata
    M001 NotFound Error "A file that the project needs is not there: a chapter that book.toml lists, a picture, facts.toml's source. Put the file in its place, or mend its name where it is written."
    M002 OutsideProject Error "A path leads out of the project folder (`..`, an absolute path, a link). A manuscript can only show what lies in its own project: copy the file there."
    M003 NotUtf8 Error "A file is not UTF-8 text. Save it again as UTF-8; the place is the first byte that is not."
    M004 ByteOrderMark Info "A file begins with a byte order mark. It is read as if it did not; other tools stumble over it. Save the file as UTF-8 without BOM."
    M005 MixedLineEnds Info "A file has Windows line ends (CRLF). It is read as if it did not. Set your editor, or git's `core.autocrlf`, to LF so that lines compare equal everywhere."
    M006 EmptyFile Error "A file has no text. A chapter needs at least its title, `# Title`."
    M007 TomlSyntax Error "A TOML file, or the `+++` block at the head of a chapter, cannot be read. The place is where reading stopped."
    M008 UnknownKey Error "A key is not one that Plantin knows; most often it is misspelt. Nothing is ignored silently."
    M009 WrongType Error "A value is not of the type that its key wants: a text, a number, a list, a table."
    M010 BadValue Error "A value is of the right type, but not one that its key can have. The help says which are."
    M011 MissingKey Error "A key is needed and not there."
    M012 BadIsbn Error "An ISBN has not 13 digits, or its check digit is wrong. Compare it with the list of your agency."
    M013 IsbnTwice Error "One ISBN stands for two products. Each edition in each format needs an ISBN of its own, or none."
    M014 NoManuscript Error "The project has no manuscript: `manuscript/book.toml` is not there. `plantin init PATH` makes a small project that builds at once."
    M015 NotAPicture Error "A picture's file is not a picture that can be used. PNG, JPEG and SVG can."
    M016 ChapterNotListed Warning "A chapter lies in manuscript/ and book.toml does not list it, so it is in no output. List it under `chapters`, or move it away."

    // ---- M1: the text
    M101 NoTitle Error "A chapter does not begin with a title of level 1: `# Title {#id}`. The title names its page, its file and its place in the contents."
    M102 SecondTitle Error "A chapter has a second heading of level 1. A file is one chapter: use `##`, or make it a file of its own."
    M103 BadAttribute Error "The braces at the end of a heading or caption cannot be read. They hold `#id`, `.class` and `key=\"value\"`, in any order."
    M104 UnknownAttribute Error "An attribute is not one that this heading or caption can have."
    M105 BadName Error "An id, or the name of a fact or note, is not of the form that works everywhere: it begins with a small letter and holds small letters, digits and single hyphens. `u-` and `fn-` are kept for ids that are made."
    M106 DuplicateId Error "An id stands twice in the book. It is an anchor in every edition, so it must be one place only."
    M107 UnknownCallout Error "The word after `[!` is not a kind of block that Plantin knows. Known are pull-quote, box, timeline, key-figure, verse and only."
    M108 BrokenCallout Error "A callout has not the parts that its kind needs. The help says which."
    M109 BrokenTimeline Error "A timeline is a definition list after an empty `>` line: the term is the date, each line that begins `: ` an event."
    M110 UndefinedNote Error "A note is called that this file does not define. Write `[^name]: text` in the same file."
    M111 UnusedNote Warning "A note is defined and never called, so no reader would find it. Call it, or take it away."
    M112 DuplicateNote Error "A note is defined twice. Its name is unique in the book."
    M113 NestedNote Error "A note calls a note. No reader can follow that on paper: put both into one note."
    M114 RowAfterTable Error "A line directly under a table has become a row of it. Leave a blank line between."
    M115 BrokenTable Error "A row has more cells than its table has columns; the cells beyond would be lost. Escape a `|` that is meant as text: `\\|`."
    M116 CaptionAlone Error "A line that begins `Table:` or `Figure:` stands above no table or picture. The caption of a table is the paragraph directly above it; the caption of a figure is the line directly above its picture."
    M117 MissingAlternative Error "A picture has no alternative text. Say in the brackets what it shows, for those who do not see it; or put `{.decorative}` on its caption line if it shows nothing."
    M118 HtmlNotAllowed Error "HTML other than a few harmless inline elements is not taken over; it is shown as the text that it is. Allowed are abbr, bdi, br, cite, i, b, em, strong, q, s, small, span, sub, sup and u, with lang, dir, title and class."
    M119 UnknownFact Error "A fact is used that facts.toml does not have."
    M120 BadFact Error "An entry of facts.toml cannot be formatted: the help says what it lacks."
    M121 UnknownForm Error "A fact is asked for in a form that it does not have. Numbers have short, long and plain; dates long, month and year."
    M122 BadLink Error "An address cannot be used: only http, https, mailto and tel lead out of a book."
    M123 UnknownTarget Error "A reference leads nowhere: no heading, box, table or figure has this id."
    M124 WrappedDefinition Warning "A wrapped line that begins `: ` has made a definition list of its paragraph. Move the colon to the line before, or escape it: `\\:`."
    M125 OnlyHoldsNumbers Error "A block for a part of the outputs holds a note, table or figure. These are numbered alike everywhere, so they cannot be in one output alone."
    M126 UnknownEdition Error "A block is meant for an edition or output that does not exist. Outputs are paged, epub and html; editions are those of book.toml."
    M127 NotYet Error "Charts and tables from data come in a later version of Plantin. Write the table as a table for now."
    M128 PictureNotAlone Warning "A picture stands in the middle of a text. Pictures stand alone, in a paragraph of their own, so that they can be placed in print; this one is left out."
    M129 UnquotedWords Warning "A pull quote without attribution quotes the chapter itself, and its words are not in the chapter's text. Quote exactly, or say who said it in a last line that begins `— `."
    M130 UnknownLanguage Error "A language tag is not one of BCP 47, such as `fr` or `nl-BE`."
    M131 SkippedLevel Warning "A heading skips a level, which leaves readers with a screen reader without a step. It is shown one below the heading before; write it so."
    M132 FactSource Error "The source of a fact is the name of a note, and no chapter defines it."
    M133 UnsafePicture Warning "An SVG held what could run or reach out: a script, an event handler, HTML, or a link to another file or address. It was taken out of the picture in the book; your file is as it was. Look at the picture, and save the file again without, so that this is not told."
    M134 TooDeep Error "Quotations, lists or marks stand more than 40 deep within each other. What is deeper is shown at this depth."

    // ---- L: locales
    L001 BrokenMessage Warning "A message of a locale file cannot be read, and the source text stands in its place. Most often a brace is not closed, or a line lacks its ` = `."
    L002 DuplicateMessage Warning "A message stands twice in a locale file; the first one counts. Take one away."
    L003 UnknownVariable Warning "A translation uses a `{ $name }` that is not a fact of facts.toml. Copy the facts exactly as they stand in the English."
    L004 UnknownMessage Warning "A message is for no unit of the manuscript. If the text has gone, `plantin sync` moves it to removed.ftl."
    L005 BrokenLock Error "A line of a lock file cannot be read, most often after a merge. Mend it by hand: keep one line a unit, in any order, and run `plantin sync`."
    L006 NoLocale Error "An edition has no folder under locales/. Run `plantin sync`: it makes one, with every unit waiting for its text."
    L007 NotSynced Warning "The manuscript has changed since the last `plantin sync`, so the locale files do not show it yet. Run `plantin sync`."
    L008 Untranslated Info "A unit is not translated. The edition shows it in the source language, and marks it so."
    L009 Stale Info "A unit was translated from an older text. `plantin sync` shows the old text beside the new one."
    L010 MissingWord Warning "A message of interface.ftl is not there or cannot be used; Plantin's own stands in its place."
    L011 FluentSyntax Warning "A value of a locale file uses Fluent in a way that Plantin cannot use here."
    L012 LostNote Warning "A translation has lost a footnote of its source, or calls one that its source does not. Each note must be called in each edition."
    L013 LostFact Warning "A translation has lost a fact of its source. Copy `{ $name }` where the figure belongs, so that a correction reaches it."
    L014 LostReference Warning "A translation has lost a cross reference of its source, or has one that its source has not. Copy `[](#id)` where the reader is sent there."
    L015 LostLink Warning "A translation has lost a link of its source, or links elsewhere. The same page in the translation's own language (`en.` and `fr.`, `/en/` and `/fr/`) is no fault."
    L016 LostEmphasis Info "A translation has less emphasis than its source. Often that is right; look whether a title or a stressed word has lost its marks."
    L017 LostIndexMark Warning "A translation has fewer index marks than its source, so that its index would lack the place. Write `[term](index:)` in this language's words."
    L018 LostNumber Warning "A number of the source is not in the translation, or the other way round. Both are read as their languages write them (1,000 is 1.000 is 1 000); numbers in words, Roman numerals and the other clock count. A figure that the book states more than once is better a fact."
    L019 UnbalancedMark Warning "A bracket or quotation mark has no partner. The source text has none that is alone, so one was lost."
    L020 OtherEnd Info "A translation ends otherwise than its source: one with a full stop, the other without."
    L021 DoubledWord Warning "A word stands twice in a row."
    L022 DoubledBlank Warning "Two blanks stand in a row. `plantin check --fix` leaves one."
    L023 SameAsSource Warning "A translation is its source text, word for word, and has more words than a name or a title. If it is to stay as it is, mark its language: `<i lang=\"en\">…</i>`."
    L024 WrongMark Warning "A mark is typed that this language does not use so: quotation marks of another language, a blank before a comma, a hyphen for a dash, an accent for an apostrophe. Straight quotation marks, `--`, `...` and plain blanks are always right: the edition sets them. `plantin check --fix` mends it."
    L025 OtherTerm Info "The source uses a term of the glossary, and the translation none of its forms. Use the term, or add the form that you need to terms.ftl, as an attribute."
    L026 OtherWording Info "One source text has two translations. Readers take two words for two things; make them alike, unless the places differ."
    L027 TooLong Warning "A text is too long for its place: a title for the cover or the running head, a pull quote, a caption, the head of a column. Where the source text is as long, that is the limit."
    L028 OtherLength Info "A translation is less than half, or more than 1.8 times, as long as its source. A sentence may be lost, or stand twice."
    L029 UnseenCharacter Warning "A character stands here that nobody sees: a control character, one that turns the direction of the line, a blank without width, a soft hyphen. It came with copied text; take it away."
    L030 Misspelt Info "A word is in no dictionary that book.toml names under `[check] spelling`. Mend it, or add it to the word list beside the dictionary (`fr.words` beside `fr.dic`)."
    L031 BrokenDictionary Warning "A dictionary that book.toml names cannot be read, so the spelling is not checked. It is a Hunspell dictionary: a `.dic` file with its `.aff` beside it, within the project."
    L032 UnknownTerm Warning "The glossary of a locale has a term that the source's has not, so it is never looked for. Mend its name."
    L033 UndefinedTranslatorsNote Warning "A translation calls a translator's note that notes.ftl does not have. Write `fn-trl-name = …` there."
    L034 UnusedTranslatorsNote Warning "A translator's note is in notes.ftl and no translation calls it, so no reader would find it."
    L035 LostLine Warning "A verse or an address has more or fewer lines than its source. Each line of the source is one of the translation."

    // ---- L06: merges, and what is not there any more
    L060 LocaleGone Error "The folder of a locale is not there, and its lock knows translations. Nothing is written before that is settled, since a sync would forget what each translation was made from. Take the folder back from your version control; or delete the lock too, if the translations are not wanted."
    L061 TranslationGone Warning "A translation stood in a file at the last sync, and stands in none now: somebody has deleted it, or a whole file. Take it back from your version control, or translate anew. What it was made from is still known, so that it comes back as what it was."
    L062 MergeMarks Error "A merge has left its marks (`<<<<<<<`, `=======`, `>>>>>>>`) in a locale file. Keep one of the two texts and delete the marks. Until then `plantin sync` writes nothing, since it cannot know which of the two is meant."

    // ---- E: editions
    E001 NoRelease Error "The edition has units that `[policy]`, or `--release`, does not let pass: not translated, or translated from an older text."
    E002 UnsupportedLanguage Warning "Plantin has no typography for this language, so quotation marks and spaces stay as they were typed."
    E003 UnknownLayoutUnit Warning "layout.toml names a unit that the edition does not have. Take the id from the locale's .ftl file; if the text has gone, take the table away."
    E004 IdleLayout Warning "layout.toml wants a page to begin with a unit, or to keep it on one, and the unit begins no block: a cell, an alternative text, a second paragraph of a pull quote. Name the first unit of the block."
    E005 CannotKeep Warning "layout.toml wants a block on one page, or with the next, and it does not fit there. Shorten the text, or take the wish away."

    // ---- T: typesetting
    T001 MissingGlyph Warning "No font of the theme has this character; readers would see an empty box. Use another character, or add a font to the theme."
    T002 OverfullLine Warning "A line is wider than its column: most often a long word or address without a place to break."
    T003 TooWide Warning "A table, picture or piece of code is wider than the text. Make it narrower, or turn the table."
    T004 LongNote Warning "A note is longer than half a page, and can push the text off the next. Move part of it into the text."
    T005 TypstFailed Error "The typesetter refused the document. Most often a picture cannot be used, or a theme's template has a fault; the message is the typesetter's own."
    T006 NoteElsewhere Warning "A note does not begin on the page of its call, because there is no room for it. Shorten the note, or move its call."
    T010 ShortPage Info "A chapter ends on a page that is filled to less than a fifth, and pages a line or two longer or shorter did not help. A few words more or fewer mend it, or a break of your own in the edition's layout.toml."

    // ---- T02: style sheets of themes
    T020 BrokenStyleSheet Error "A theme's style sheet cannot be read as CSS from this place on: a brace, string or comment is not closed, a `;` or a `:` is missing. Browsers and readers drop such rules, and those around them, without a word."
    T021 StyleSheetReachesOut Error "A theme's style sheet wants something from elsewhere: another sheet, or a picture or font that is no part of it. A book carries all with it and asks the network for nothing. Write the rules of the other sheet here, a picture as `data:…`, a font in fonts.css."
    T022 UnknownHook Warning "A theme's style sheet has rules for a class that Plantin does not write, and whose name is like one that it does. Mend it; if it is a class of your manuscript's own, name it less alike."

    // ---- B and H: EPUB and HTML
    B001 LongDocument Warning "A chapter is larger than 10 MB, which some readers refuse. Split the chapter."
    B002 EpubFailed Error "The EPUB could not be packed. This is a fault of Plantin's: please report it, with the manuscript if you can."

    B003 HugePicture Info "A picture has more than 4 megapixels, which Apple Books refuses and old readers have no memory for. The EPUB has it smaller; the PDF and the site have it as it is. Nothing needs to be done."
    B004 LongPopUp Warning "A note has more than 5,000 characters. Kobo's pop-up does not show it, and leads to its place in the text instead. Shorten the note, or move part of it into the text."
    B005 FontLeftOut Warning "A font that the theme's fonts.css names is not in the EPUB or the single file: it is not there, it is no font, or its maker does not allow it to be embedded. Readers see the next font of the list. Put the file into the theme's folder, or choose another."
    H001 NoAddress Info "The book has no address on the web, so the site has no `hreflang`, no canonical addresses, no sitemap and no Open Graph: these need addresses in full. Write it under `[site]` in book.toml: `url = \"https://…\"`."
    H002 NoSearch Warning "The search index of a site could not be made, so the site has no search box. This is a fault of Plantin's: please report it, with the manuscript if you can."

    // ---- P: what is written
    P001 OutputNotOurs Error "The output folder holds files and no manifest.json of Plantin's, so it is left as it is. Name an empty folder, or one that Plantin has written."

    // ---- P01, P02: the press
    P010 UnknownPrinter Error "A printer is named that neither Plantin nor the project's assets/printers.toml knows. `plantin press interior --profile` takes the same names."
    P011 BadIcc Error "The profile that a printer names cannot be used: it is damaged, or not one for CMYK, or not one of an output device (class `prtr`). The printer has the right one for each paper."
    P012 Transparency Error "Something on a page is translucent, and the printer wants PDF/X-1a, which knows no transparency. Make it opaque, or name a printer that takes PDF/X-4."
    P013 PageCount Error "The book has more pages than the binding holds, or fewer, or the printer has no such binding. The numbers stand in assets/printers.toml, with their source."
    P014 NarrowMargin Warning "Text stands nearer to the trim or to the spine than the printer wants: trimming and binding move by a millimetre or two."
    P015 CoarsePicture Error "A picture has so few dots at its printed size that the printer refuses it. Use a larger one, or show it smaller."
    P016 SoftPicture Warning "A picture has fewer dots at its printed size than the printer asks for, and will look soft."
    P017 NarrowBleed Warning "book.toml says less bleed than the printer wants. Leave `bleed` out: then it is the printer's."
    P018 Unprintable Error "Something on a page cannot be put into inks: a gradient around a centre, or a picture or drawing that cannot be read again."
    P019 PressFailed Error "The press PDF could not be put together. This is a fault of Plantin's: please report it, with the manuscript if you can."

    // ---- P04: the cover
    P040 NoPrintIsbn Warning "An edition has no ISBN for print, so that its cover has no barcode. Shops cannot sell it by one; write the ISBN under the edition in book.toml, or switch this off if it is not for shops."
    P041 NarrowSpine Info "The spine is too narrow, or the book too thin, for text on it: folding is not exact, and the text would wander to front or back. It is left out."
    P042 CoverTooFull Error "The text of a cover does not fit onto it. Shorten the blurb, the subtitle or the list of publishers."

    // ---- P05 to P08: preflight; the rules and where they stand are in src/press/preflight/clause.rs
    P050 BrokenPdf Error "A file cannot be read as a PDF: it is none, or broken, or cut off. Make it anew; `qpdf --check` says where it is broken."
    P051 EncryptedPdf Error "A PDF is encrypted. Printers cannot open it, and PDF/X allows none. Export it without a password and without restrictions."
    P052 NoTrim Error "A page does not say where it is trimmed (its TrimBox). Export the PDF with the trimmed size of the page."
    P053 BoxesNotNested Error "The boxes of a page do not lie within each other: the MediaBox holds the BleedBox, that the TrimBox."
    P054 ThinBleed Error "A page has less bleed than the printer wants. Cutting is never exact: what stands at the edge must run out over it."
    P055 TrimDiffers Error "A page is trimmed to another size than the first, or than the book."
    P056 FontNotEmbedded Error "A font is not embedded, so another may be printed in its place."
    P057 FontNotSubset Warning "A font is embedded whole. It prints all the same, but the file is larger, and some licences want a subset."
    P058 Type3Font Error "Text is set in a Type 3 font: each letter is a drawing, and many printers refuse it."
    P059 ForeignColour Error "Something is painted in a colour space that is none of inks. What the printer's software makes of it is not known here; black text in RGB most often becomes text in four inks."
    P060 TooMuchInk Error "There is more ink in one place than the paper takes: it does not dry, and comes off on the next sheet."
    P061 ImpureText Warning "Small text that is black or grey to the eye is printed in several inks: rich black, or what converting RGB left. The plates never meet exactly, so that its edges are coloured. Text of a real colour needs its inks, and is not meant."
    P062 FewPixels Warning "A picture has too few pixels for the size at which it is printed, and will look soft or jagged. It is an error below what the printer refuses."
    P063 Hairline Warning "A line is thinner than the press holds, and may break up or vanish."
    P064 WhiteOverprint Error "Something white is set to overprint: it prints nothing, and what lies below shows."
    P065 Transparent Error "Something is transparent, which PDF/X-1a does not have. Flatten it, or choose a printer that takes PDF/X-4."
    P066 NoOutputIntent Error "The PDF does not say for which printing condition its inks are meant (an output intent of PDF/X)."
    P067 BadOutputIntent Error "The profile of the output intent cannot be used: damaged, missing, or not one of a printing process with four inks."
    P068 NoClaim Error "The PDF does not claim to be what the printer wants, such as PDF/X-4."
    P069 BadMetadata Error "The PDF lacks what PDF/X wants it to say of itself: title, dates, identifiers. A later edit most often took it away."
    P070 NotTrapped Error "The PDF does not say whether it is trapped (True or False)."
    P071 VersionTooHigh Error "The PDF is of a later version than its standard has."
    P072 Annotation Error "There are links, comments or form fields on what is printed."
    P073 ActiveContent Error "The PDF acts: scripts, actions, forms, attached files. None of it can be printed."
    P074 Elsewhere Error "Something in the PDF stands for what is not in it: a low-resolution proxy (OPI), a reference, an alternate picture, PostScript."
    P075 Transfer Error "A transfer function changes how much ink is printed."
    P076 Layers Error "The PDF has layers, which PDF/X-1a does not have: nobody would know which are meant to be printed."
    P077 Packing Error "Something is packed in a way that PDF/X-1a does not take: LZW, JBIG2, JPEG 2000."
    P078 PageMultiple Error "The number of pages is not one that can be bound: no multiple of what the binding wants, or a cover of more than one sheet."
    P079 BindingHolds Error "The book has more pages, or fewer, than the binding holds. Another binding, thinner paper or larger pages help."
    P080 SpineDiffers Error "The spine of the cover is not as wide as the interior is thick: its page count or paper has changed since. Build the cover anew."
    P081 IsbnDiffers Error "The ISBN differs between barcode, words, metadata and book.toml."
    P082 NoBarcode Error "The cover has no barcode that can be read, though the edition has an ISBN for print."
    P083 BadBarcode Error "A barcode may not be read by every scanner: it is too small or too large, not in black ink alone, or something stands in its quiet zones."
    P084 LastPageNotBlank Error "The last page is not blank, and the printer puts its own mark there."
    P085 NotMeasured Warning "Preflight could not look at everything: a page is too heavy, or a stream cannot be unpacked."
    P086 InkReduced Info "A colour that the theme names in inks asks for more of them than the printer's paper takes in one place. It is printed in the inks that the printer's profile gives the same colour, with more black and less of the others. Other inks can be named in the theme's theme.toml."
    P087 OutputInSource Error "The output folder lies in manuscript/ or locales/, among what people write: what is there would be read as part of the book, or be written over. Name another folder."
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_found() {
        for (at, code) in Code::ALL.iter().enumerate() {
            assert_eq!(Code::parse(code.id()), Some(*code));
            assert!(Code::ALL[at + 1..].iter().all(|other| other.id() != code.id()), "{}", code.id());
        }
    }
}
