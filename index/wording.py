"""A product or a request as the text that is embedded, and as the words it is found by."""

from __future__ import annotations

import hashlib
import re
from importlib.resources import files

from catalog.model import Exporter, Product, Requirements
from catalog.reference import hs_heading, sectors

# Part numbers and measures. A sum of word vectors knows nothing of them and is led astray: without them 82 queries in
# nine languages find .80 of their ten best sample products, with them .69, with descriptions, headings or sectors less.
_CODE = re.compile(r"[A-Za-z0-9.,/×*()%°+-]*[0-9][A-Za-z0-9.,/×*()%°+-]*|\b[A-Z]{1,5}(?:-[A-Z]{1,4})+\b")


def product_text(product: Product) -> str:
    """What a product is, for its vector: its names without part numbers. Variants of one machine share a text."""
    return _without_codes(f"{product.name_zh} {product.name_en}")


def request_text(requirements: Requirements) -> str:
    """What is asked for, for the query's vector: the product as read, or all that was said."""
    wanted = requirements.product.value if requirements.product else requirements.text
    return _without_codes(wanted)


def rest_text(requirements: Requirements) -> str:
    """All that is said of what is asked for, for the other half of the query's vector; "" where nothing is."""
    return _without_codes(requirements.rest)


def product_words(product: Product, exporter: Exporter) -> str:
    """All words a product may be asked for by. Its names stand twice: they say more than the rest."""
    names = [product.name_zh, product.name_en, product.sku]
    rest = [
        product.description_zh,
        product.description_en,
        *(f"{key} {value}" for key, value in sorted(product.spec.items())),
        *(certificate.scheme for certificate in product.certificates),
        *_kinds(product),
        exporter.name_zh,
        exporter.name_en,
    ]
    return "\n".join(part for part in (*names, *names, *rest) if part)


def wording_version() -> str:
    """Changes whenever the texts or terms made here may change: a snapshot made by other rules is no use."""
    digest = hashlib.sha256()
    for module in ("wording.py", "terms.py"):
        digest.update((files("index") / module).read_bytes())
    for table in ("hs_headings.tsv", "sectors.tsv"):
        digest.update((files("catalog") / "data" / table).read_bytes())
    return digest.hexdigest()[:16]


def _without_codes(text: str) -> str:
    return " ".join(_CODE.sub(" ", text).split()) or " ".join(text.split())


def _kinds(product: Product) -> list[str]:
    """The goods' heading and sector in Chinese and English."""
    found = []
    if heading := hs_heading(product.hs):
        found += [product.hs, heading.zh, heading.en]
    if sector := sectors().get(product.sector):
        found += [sector.names["zh"], sector.names["en"]]
    return found
