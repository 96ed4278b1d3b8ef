"""Fuel, voltage, plug, specification, certificates and the like against what is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from math import log

from catalog.model import Certificate, Requirements, SamplePolicy
from catalog.reference import normalise
from catalog.trade_rules import Scheme, SchemeKind, schemes, schemes_for
from index.fit.reasons import Case, Finding, month_of, reason
from index.measures import fuel_of, measures, same_voltage

FUEL, VOLTAGE, PLUG, SPECIFICATION = 0.1, 0.04, 0.01, 0.04
CERTIFICATE, CONDITION, OEM, SAMPLE = 0.04, 0.05, 0.02, 0.01
# two makers round the same power differently
SAME_MEASURE = 0.12


def fuel(case: Case) -> Finding | None:
    """Diesel, petrol, electric. A product with a voltage and no fuel is electric."""
    if case.wanted.fuel is None:
        return None
    wanted, spec = fuel_of(case.wanted.fuel.value), case.product.spec
    driven = "voltage" in spec or "battery" in spec
    offered = fuel_of(spec["fuel"]) if "fuel" in spec else "electric" if driven else ""
    if not offered:
        return Finding("fuel", unknown=(case.fact("fuel", "unknown", wanted=wanted),))
    if offered == fuel_of(wanted):
        return Finding("fuel", FUEL, matched=(case.fact("fuel", "same", fuel=offered),))
    return Finding("fuel", -FUEL, conflicting=(case.fact("fuel", "other", fuel=offered, wanted=wanted),))


def voltage(case: Case) -> Finding | None:
    """The voltage asked for against that of the product."""
    if case.wanted.voltage is None:
        return None
    wanted, offered = case.wanted.voltage.value, case.product.spec.get("voltage", "")
    match same_voltage(wanted, offered):
        case None:
            return Finding("voltage", unknown=(case.fact("voltage", "unknown", wanted=wanted),))
        case True:
            return Finding("voltage", VOLTAGE, matched=(case.fact("voltage", "same", voltage=offered),))
    return Finding("voltage", -VOLTAGE, conflicting=(case.fact("voltage", "other", voltage=offered, wanted=wanted),))


def plug(case: Case) -> Finding | None:
    """The plug asked for; a product that names none may come with any."""
    if case.wanted.plug is None:
        return None
    wanted, offered = case.wanted.plug.value, case.product.spec.get("plug", "")
    if not offered:
        return Finding("plug", unknown=(case.fact("plug", "unknown", wanted=wanted),))
    if normalise(wanted) in (normalise(part) for part in offered.split("/")):
        return Finding("plug", PLUG, matched=(case.fact("plug", "same", plug=offered),))
    return Finding("plug", -PLUG, conflicting=(case.fact("plug", "other", plug=offered, wanted=wanted),))


def specification(case: Case) -> Finding | None:
    """Each specification asked for: found in the product's texts, met by a measure, contradicted by one, or unknown."""
    if not case.wanted.specification:
        return None
    parts = [_specified(case, wanted.value) for wanted in case.wanted.specification]
    return _together("specification", parts, SPECIFICATION)


def _specified(case: Case, wanted: str) -> Finding:
    texts = (case.product.name_zh, case.product.name_en, case.product.sku, *case.product.spec.values())
    found = (case.fact("specification", "has", wanted=wanted),)
    if _holds(normalise(wanted), normalise(" · ".join(texts))):
        return Finding("specification", 1.0, matched=found)
    apart, offered = min(_apart(case, wanted), default=(-1.0, ""))
    if apart < 0:
        return Finding("specification", unknown=(case.fact("specification", "unknown", wanted=wanted),))
    if apart <= SAME_MEASURE:
        return Finding("specification", 1.0, matched=found)
    why = case.fact("specification", "other", wanted=wanted, offered=offered)
    return Finding("specification", -min(1.0, apart), conflicting=(why,))


def _apart(case: Case, wanted: str) -> Iterator[tuple[float, str]]:
    """How far each measure of the product is from the one asked for (as a logarithm; 0 within a range), and its words."""
    asked = measures(wanted)
    for offered in case.product.spec.values():
        for have in measures(offered):
            same = [measure.value for measure in asked if measure.dimension == have.dimension]
            if same and have.value and min(same):
                yield max(0.0, log(min(same) / have.value), log(have.value / max(same))), offered


def _holds(word: str, text: str) -> bool:
    """Whether a text holds a word, and not as part of a longer Latin word or number."""
    before = r"(?<![0-9a-z])(?<!\d[.,])" if word[:1].isascii() else ""
    after = r"(?![0-9a-z]|[.,]\d)" if word[-1:].isascii() else ""
    return bool(word) and re.search(before + re.escape(word) + after, text) is not None


def condition(case: Case) -> Finding | None:
    """Makers sell new goods: who wants used ones is told so."""
    if case.wanted.condition is None or case.wanted.condition.value != "used":
        return None
    return Finding("condition", -CONDITION, conflicting=(case.fact("condition", "new-only"),))


def oem(case: Case) -> Finding | None:
    """Making under the buyer's brand (贴牌)."""
    if case.wanted.oem is None or not case.wanted.oem.value:
        return None
    match case.product.oem:
        case None:
            return Finding("oem", unknown=(case.fact("oem", "unknown"),))
        case True:
            return Finding("oem", OEM, matched=(case.fact("oem", "yes"),))
    return Finding("oem", -OEM, conflicting=(case.fact("oem", "no"),))


def sample(case: Case) -> Finding | None:
    """A sample before the order."""
    if case.wanted.sample is None or not case.wanted.sample.value:
        return None
    policy = case.product.sample_policy
    if policy is None:
        return Finding("sample", unknown=(case.fact("sample", "unknown"),))
    why = (case.fact("sample", policy.value),)
    if policy is SamplePolicy.NONE:
        return Finding("sample", -SAMPLE, conflicting=why)
    return Finding("sample", SAMPLE, matched=why)


# ---------------------------------------------------------------- certificates


def certificate(case: Case) -> Finding | None:
    """Certificates by the kind of their scheme: those asked for, and what the buyer's country wants of all goods."""
    asked = list(dict.fromkeys(wanted.value for wanted in case.wanted.certificates))
    parts = [_certified(case, key) for key in asked]
    # what nobody asked for is told and earns nothing
    parts += [replace(_of_kind(case, scheme), points=0.0) for scheme in _of_country(case) if scheme.key not in asked]
    return _together("certificate", parts, CERTIFICATE, of=max(1, len(asked))) if parts else None


def _of_country(case: Case) -> Iterator[Scheme]:
    """The inspection and registrations known to be needed there; of several inspections that of the city or the first."""
    found = schemes_for(case.country, case.product.hs) if case.country else ()
    city = case.wanted.city.value if case.wanted.city else ""
    inspections = [scheme for scheme in found if scheme.arranged_per_shipment]
    if inspections:
        yield next((scheme for scheme in inspections if city and city in scheme.name_en), inspections[0])
    for scheme in found:
        if scheme.kind is SchemeKind.GOODS_REGISTRATION and scheme.covers(case.product.hs):
            yield scheme


def _certified(case: Case, key: str) -> Finding:
    """A certificate that is asked for, known to the reference data or not."""
    scheme = schemes().get(key)
    if scheme is None or scheme.kind in (SchemeKind.PRODUCT_MARK, SchemeKind.COMPANY_SYSTEM):
        return _held(case, key) or Finding(
            "certificate", unknown=(case.fact("certificate", "not-on-file", scheme=key),)
        )
    return _of_kind(case, scheme)


def _of_kind(case: Case, scheme: Scheme) -> Finding:
    """What is issued for a shipment or registered by the importer is never missing: it is still to be arranged."""
    codes = {SchemeKind.SHIPMENT_INSPECTION: "arrange", SchemeKind.ORIGIN_FORM: "origin"}
    if scheme.kind not in codes and (held := _held(case, scheme.key)):
        return held
    code = codes.get(scheme.kind, "register")
    why = reason("certificate", code, source=scheme.source, as_of=month_of(scheme.as_of), scheme=scheme.key)
    return Finding("certificate", unknown=(why,))


def _held(case: Case, key: str) -> Finding | None:
    found = held_certificate(case, key)
    if found is None:
        return None
    if found.expires is None:
        return Finding("certificate", 1.0, matched=(case.fact("certificate", "has", scheme=key),))
    if found.expires < case.today:
        why = case.of_company("certificate", "expired", scheme=key, until=found.expires)
        return Finding("certificate", -1.0, conflicting=(why,))
    why = case.of_company("certificate", "has-until", scheme=key, until=found.expires)
    return Finding("certificate", 1.0, matched=(why,))


def held_certificate(case: Case, key: str) -> Certificate | None:
    """The certificate of product or company under a scheme, the one that runs longest; None where none is on file."""
    return _longest((*case.product.certificates, *case.exporter.certificates), key)


def _longest(every: Iterable[Certificate], key: str) -> Certificate | None:
    found = [held for held in every if normalise(held.scheme) == normalise(key)]
    # a mark without a date stands on the product itself and does not run out
    return max(
        found, key=lambda held: (held.expires is None, held.expires.toordinal() if held.expires else 0), default=None
    )


def lapsed(wanted: Requirements, every: Iterable[Certificate], today: date) -> bool:
    """Whether a certificate that is asked for has run out, of all that product and company have."""
    held = [*every]
    found = (_longest(held, asked.value) for asked in wanted.certificates)
    return any(one is not None and one.expires is not None and one.expires < today for one in found)


def _together(component: str, parts: list[Finding], weight: float, of: int = 0) -> Finding:
    """Several findings of one field as one: their points shared out over what was asked for."""
    return Finding(
        component,
        weight * sum(part.points for part in parts) / (of or len(parts)),
        tuple(why for part in parts for why in part.matched),
        tuple(why for part in parts for why in part.conflicting),
        tuple(why for part in parts for why in part.unknown),
    )
