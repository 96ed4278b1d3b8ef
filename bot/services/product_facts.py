"""Everything known of a product and its maker, line by line, as a buyer reads it; what is unknown is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.services.masking import mask
from bot.texts import clip, locale
from bot.turn import Lines, Text, verbatim
from catalog.model import Certificate, Exporter, Product, Quantity
from catalog.reference import country
from catalog.trade_rules import schemes

_LONGEST_DESCRIPTION, _LONGEST_VALUE, _MOST_SPEC, _MOST_CERTIFICATES = 280, 40, 9, 6


def fact_lines(product: Product, exporter: Exporter, language: str) -> Iterator[Text | Lines]:
    """The lines, the most telling first."""
    yield from _description(product, language)
    if product.spec:
        shown = list(product.spec.items())[:_MOST_SPEC]
        yield Lines(tuple(_spec(key, value) for key, value in shown), " · ")
    yield from _tiers(product)
    yield from _certificates(product.certificates or exporter.certificates, language)
    yield from _service(product, language)
    yield from _shipping(product)
    yield from _maker(exporter)
    yield Text("buyer-fact-updated", {"day": product.updated_at.date()})


def _description(product: Product, language: str) -> Iterator[Text]:
    chinese, english = product.description_zh, product.description_en
    text = chinese if language == "zh" else english or chinese
    if text:
        yield Text("buyer-fact-description", {"text": mask(clip(text, _LONGEST_DESCRIPTION))})


def _spec(key: str, value: str) -> Text:
    shown = mask(clip(value, _LONGEST_VALUE))
    if key == "fuel":
        return Text("buyer-fuel", {"value": value, "other": shown})
    return Text("buyer-spec", {"key": key, "name": mask(clip(key.replace("_", " "), 24)), "value": shown})


def _tiers(product: Product) -> Iterator[Lines]:
    if len(product.prices) > 1:
        tiers = [
            Text("buyer-fact-tier", {"quantity": Quantity(tier.from_quantity, product.unit), "price": tier.price})
            for tier in sorted(product.prices, key=lambda tier: tier.from_quantity)
        ]
        yield Lines(tuple(tiers[:5]), " · ")


def _certificates(certificates: Sequence[Certificate], language: str) -> Iterator[Text]:
    if certificates:
        shown = tuple(_scheme_name(found.scheme, language) for found in certificates[:_MOST_CERTIFICATES])
        yield Text("buyer-fact-certificates", {"names": shown})


def _scheme_name(key: str, language: str) -> str:
    scheme = schemes().get(key)
    if scheme is None:
        return mask(clip(key, _LONGEST_VALUE))
    return scheme.name_zh if language == "zh" else scheme.name_en


def _service(product: Product, language: str) -> Iterator[Text | Lines]:
    parts: list[Text | Lines] = []
    if product.warranty_months:
        parts.append(Text("buyer-fact-warranty", {"months": product.warranty_months}))
    if product.spare_parts:
        parts.append(Text("buyer-fact-spare-parts"))
    if product.oem:
        parts.append(Text("buyer-read-oem"))
    if product.sample_policy:
        parts.append(Text("buyer-fact-sample", {"policy": product.sample_policy}))
    if product.manual_languages:
        known = locale(language).languages
        parts.append(
            Text("buyer-fact-manual", {"languages": tuple(known.get(code, code) for code in product.manual_languages)})
        )
    if product.service_countries:
        parts.append(Text("buyer-fact-service", {"countries": _countries(product.service_countries)}))
    if parts:
        yield Lines(tuple(parts), " · ")
    for stock in product.overseas_stock[:3]:
        where = {"country": _countries((stock.country,)), "quantity": Quantity(stock.quantity, product.unit)}
        yield Text("buyer-fact-stock", where)


def _shipping(product: Product) -> Iterator[Lines]:
    parts: list[Text] = []
    if product.capacity_month:
        parts.append(Text("buyer-fact-capacity", {"quantity": Quantity(product.capacity_month, product.unit)}))
    if product.volume_m3 or product.gross_kg:
        sizes = {"volume": product.volume_m3 or "–", "weight": product.gross_kg or "–"}
        parts.append(Text("buyer-fact-size", sizes))
    if product.hs:
        parts.append(verbatim(f"HS {clip(product.hs, 12)}"))
    if parts:
        yield Lines(tuple(parts), " · ")


def _maker(exporter: Exporter) -> Iterator[Lines]:
    parts: list[Text] = []
    if exporter.founded:
        parts.append(Text("buyer-fact-founded", {"year": str(exporter.founded)}))
    if exporter.employees:
        parts.append(Text("buyer-fact-employees", {"number": mask(clip(exporter.employees, 20))}))
    if exporter.export_markets:
        parts.append(Text("buyer-fact-markets", {"countries": _countries(exporter.export_markets[:6])}))
    if parts:
        yield Lines(tuple(parts), " · ")


def _countries(codes: Sequence[str]) -> Lines:
    found = [country(code) for code in codes]
    return Lines(tuple(Text("verbatim", {"text": one}) for one in found if one), ", ")
