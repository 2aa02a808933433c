//! What a renderer produces: a path and bytes.

/// A file to be written under the output folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// The path below the output folder, with `/`: `en/calais-en.epub`.
    pub path: String,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

impl Artifact {
    /// Makes an artifact.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Artifact { path: path.into(), bytes: bytes.into() }
    }
}

/// What `--format` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// The PDF for the screen: tagged, PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// The interior for the press.
    Print,
    /// The cover for the press.
    Cover,
    /// EPUB 3.3.
    Epub,
    /// The site: a page a chapter.
    Html,
    /// The site in one file, for mailing.
    Single,
}

impl Format {
    /// Returns the name that `--format` and the manifest use.
    pub fn name(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Print => "print",
            Format::Cover => "cover",
            Format::Epub => "epub",
            Format::Html => "html",
            Format::Single => "single",
        }
    }
}
