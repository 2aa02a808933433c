"""What the checks read from an EPUB. In: a path. Out: its package, its documents in the order of reading, and the
links of its navigation."""

import posixpath
import xml.etree.ElementTree as ElementTree
import zipfile

XHTML = "{http://www.w3.org/1999/xhtml}"
EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
PACKAGE = "{http://www.idpf.org/2007/opf}"
CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"


class Epub:
    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}
        container = ElementTree.fromstring(self.files["META-INF/container.xml"])
        self.package = container.find(f".//{CONTAINER}rootfile").get("full-path")
        self.folder = posixpath.dirname(self.package)
        package = ElementTree.fromstring(self.files[self.package])
        items = {item.get("id"): item for item in package.iter(f"{PACKAGE}item")}
        spine = [items[reference.get("idref")] for reference in package.iter(f"{PACKAGE}itemref")]
        # The name of each document, from the package's folder, and its tree.
        self.documents = {item.get("href"): self.tree(item.get("href")) for item in spine}
        navigation = next(item for item in items.values() if "nav" in (item.get("properties") or "").split())
        self.nav = self.tree(navigation.get("href"))

    def tree(self, href):
        return ElementTree.fromstring(self.files[posixpath.join(self.folder, href)])

    def links(self, kind):
        """Returns the label and the address of each entry of a part of the navigation."""
        for nav in self.nav.iter(f"{XHTML}nav"):
            if kind in (nav.get(EPUB_TYPE) or "").split():
                return [("".join(link.itertext()), link.get("href")) for link in nav.iter(f"{XHTML}a")]
        return []

    def with_role(self, role):
        """Returns the elements with a role, in the order of reading."""
        return [found for tree in self.documents.values() for found in tree.iter() if found.get("role") == role]
