"""The maker: its check by the bureau, its markets, the buyers it wishes for, its service abroad."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from catalog.model import VerificationLevel
from index.fit.reasons import Case, Finding, reason

VERIFICATION: Mapping[VerificationLevel, float] = MappingProxyType(
    {VerificationLevel.DECLARED: 0.0, VerificationLevel.DOCUMENT_CHECKED: 0.01, VerificationLevel.SITE_CHECKED: 0.02}
)
MARKET, BUYER, SERVICE, RESPONSE = 0.01, 0.01, 0.02, 0.01
# a record is told from so many answers on, as quick up to a working day, as slow beyond the 24 hours that are promised
TOLD_FROM, QUICK_HOURS, SLOW_HOURS = 3, 9.0, 24.0
# What an exporter gains who was not shown for a month: less than any field counts, so that it turns the order of those
# only who fit equally well. It halves with each so many showings.
EXPOSURE, HALF_SHOWN = 0.003, 10
# chapters whose goods need parts and care: machines, vehicles
_MACHINES = ("84", "87")


def verification(case: Case) -> Finding:
    """How far the bureau has checked the company; shown on the card by itself, so no reason repeats it."""
    return Finding("verification", VERIFICATION[case.exporter.level])


def market(case: Case) -> Finding | None:
    """Whether the company exports to the buyer's country."""
    if not case.country or case.country not in case.exporter.export_markets:
        return None
    return Finding("market", MARKET, matched=(case.of_company("market", "exports", country=case.country),))


def buyer(case: Case) -> Finding | None:
    """The kind of buyer against the kinds the company wishes for."""
    if case.wanted.buyer_type is None or not case.exporter.buyer_types:
        return None
    kind, wishes = case.wanted.buyer_type.value, case.exporter.buyer_types
    if kind in wishes:
        return Finding("buyer", BUYER, matched=(case.of_company("buyer", "welcome", type=kind.value),))
    named = tuple(wish.value for wish in wishes)
    why = case.of_company("buyer", "other", type=kind.value, wishes=named)
    return Finding("buyer", -BUYER, conflicting=(why,))


def service(case: Case) -> Finding | None:
    """Spare parts and service: in the buyer's country for machines, or wherever they are asked for."""
    asked = case.wanted.after_sales is not None and case.wanted.after_sales.value
    if not asked and not (case.country and case.product.hs.startswith(_MACHINES)):
        return None
    if case.country and case.country in case.product.service_countries:
        return Finding("service", SERVICE, matched=(case.fact("service", "local", country=case.country),))
    doubt = case.fact("service", "unknown", country=case.country) if case.country else case.fact("service", "unsaid")
    if asked and case.product.spare_parts:
        local = (doubt,) if case.country else ()
        return Finding("service", SERVICE / 2, matched=(case.fact("service", "parts"),), unknown=local)
    return Finding("service", unknown=(doubt,))


def response(case: Case) -> Finding | None:
    """How quickly the company answers introductions, in working hours; a newcomer gains and loses nothing."""
    record = case.standing
    if not record.answers:
        return None
    points = RESPONSE * record.promptness
    hours = max(1, round(record.hours))
    if record.answers < TOLD_FROM or QUICK_HOURS < record.hours <= SLOW_HOURS:
        return Finding("response", points)
    code = "quick" if record.hours <= QUICK_HOURS else "slow"
    why = (reason("response", code, source="introductions", as_of=record.latest, hours=hours),)
    return Finding("response", points, matched=why) if code == "quick" else Finding("response", points, conflicting=why)


def exposure(case: Case) -> float:
    """The part of a score that is fairness alone: at most `EXPOSURE`, the less the oftener the exporter was shown."""
    shown = case.standing.shown
    return 0.0 if shown is None else EXPOSURE * 0.5 ** (shown / HALF_SHOWN)
