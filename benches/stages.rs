//! How long each stage takes on the sample book, beside Typst's own layout, which is the floor.
//!
//! `cargo bench` on a quiet machine; `plantin build --timings` shows the same stages once.
#![allow(missing_docs, reason = "criterion's macros make public items")]
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot begin may stop")]

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use plantin::artifact::Format;
use plantin::cache::Cache;
use plantin::disk::Folder;
use plantin::edition::Edition;
use plantin::pipeline::{self, BuildOptions, Silent, Stock};
use plantin::project::Project;
use plantin::timings::Timings;
use plantin::{epub, html, paged};

fn open() -> Project {
    let folder = Folder::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    Project::open(folder).map_err(|unusable| unusable.diagnostics).unwrap()
}

fn stages(criterion: &mut Criterion) {
    let project = open();
    criterion.bench_function("read and align", |bench| bench.iter(|| black_box(open())));
    criterion.bench_function("check: assemble three editions", |bench| {
        bench.iter(|| black_box(pipeline::check(&project, false)));
    });

    let pairs: usize = project.catalogs.iter().map(|catalog| catalog.messages.len()).sum();
    criterion.bench_function(&format!("check: compare {pairs} translations with their source texts"), |bench| {
        bench.iter(|| black_box(pipeline::findings(&project)));
    });

    let (editions, _) = pipeline::editions(&project, &BuildOptions::default(), &Timings::default());
    let english: &Edition = &editions[0];
    let theme = &project.theme;
    let typeset = || paged::typeset(english, &project.print(), &theme.paged, &Timings::default()).0.unwrap();
    let pages = typeset();
    criterion.bench_function("EPUB of one edition", |bench| {
        bench.iter(|| {
            black_box(epub::render(english, Some(pages.map()), None, &theme.ebook, &epub::Shelf::default()))
        });
    });
    criterion.bench_function("site of one edition", |bench| {
        let furniture =
            html::Furniture { pages: Some(pages.map()), style_sheet: &theme.web, cover: None, search: true };
        bench.iter(|| black_box(html::site(english, furniture)));
    });
    criterion.bench_function("single file of one edition", |bench| {
        bench.iter(|| black_box(html::single(english, Some(pages.map()), &theme.web)));
    });

    let mut slow = criterion.benchmark_group("with typst");
    slow.sample_size(10);
    slow.bench_function("pages of one edition, nothing remembered", |bench| {
        bench.iter(|| {
            paged::forget_layouts();
            black_box(typeset())
        });
    });
    slow.bench_function("PDF of one edition", |bench| bench.iter(|| black_box(pages.screen_pdf(english).unwrap())));
    slow.bench_function("HTML of three editions", |bench| {
        let options = BuildOptions { formats: vec![Format::Html], ..BuildOptions::default() };
        let cache = Cache::none();
        bench.iter(|| {
            paged::forget_layouts();
            black_box(pipeline::build(
                &project,
                &options,
                Stock { cache: &cache, formes: None },
                &Timings::default(),
                &Silent,
            ))
        });
    });
    slow.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
