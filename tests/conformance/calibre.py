# Runs Calibre's "Check book" over EPUBs. In: the EPUBs, as arguments, and calibre-debug, which runs this file. Out: each
# error and warning with its file and line, and exit 1 if there is one.
#
# One warning is none: Calibre 6.13 wants TrueType fonts declared as `application/vnd.ms-opentype`, as EPUB 3.0 did. EPUB 3.3
# (3.2, "Core media types") prefers `font/ttf`, and EPUBCheck with it.
import os
import sys
from pathlib import Path

# Its check of style sheets runs in Qt's browser engine, which refuses root, and wants no window here.
os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')
if os.geteuid() == 0:
    os.environ['QTWEBENGINE_CHROMIUM_FLAGS'] = '--no-sandbox'

from calibre.ebooks.oeb.polish.check.base import ERROR, WARN
from calibre.ebooks.oeb.polish.check.links import MimetypeMismatch
from calibre.ebooks.oeb.polish.check.main import run_checks
from calibre.ebooks.oeb.polish.container import get_container

failed = len(sys.argv) < 2
for path in sys.argv[1:]:
    container = get_container(path, tweak_mode=True)
    faults = [
        fault for fault in run_checks(container)
        if fault.level >= WARN and not (isinstance(fault, MimetypeMismatch) and fault.opf_mt == 'font/ttf')
    ]
    for fault in faults:
        kind = 'error' if fault.level >= ERROR else 'warning'
        print(f'calibre {Path(path).name}: {kind}: {fault.name}:{fault.line or ""}: {fault.msg}')
    print(f'calibre {Path(path).name}: {len(faults)} errors and warnings')
    failed = failed or bool(faults)
sys.exit(1 if failed else 0)
