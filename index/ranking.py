"""Who fits a request how well: likeness from two kinds of evidence, hard constraints, scored fields with reasons.

Pure functions. A match's score is the sum of its components, whose largest, the likeness, says whether a product is
what is asked for; the others order products that are, by how well their terms fit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import exp, log, tanh

from catalog.model import Exporter, ExporterReview, Match, Product, ProductState, Reason
from index.fit import company, goods, trade
from index.fit.landed import landed
from index.fit.reasons import REASONS, TO_ARRANGE, TO_KNOW, Case, Finding
from index.multipliers import NEUTRAL, Multipliers

__all__ = [
    "NEAR",
    "REASONS",
    "THRESHOLD",
    "TO_ARRANGE",
    "TO_KNOW",
    "Case",
    "Evidence",
    "Scored",
    "informed",
    "likeness",
    "passing",
    "permitted",
    "points",
    "probability",
    "ranked",
    "score",
    "spread",
    "worth_reading",
]

# The evidence's weights beside the cosine's, and the logistic curve from likeness to the chance that a product is what
# was asked for. Fitted on the tuning half of tests/judged by `index.calibrate`; `index.evaluate` reports the other half.
WORDS, TOLD, ELSEWHERE, NAMED = 0.343, 0.219, 0.64, 0.858
MIDDLE, STEEPNESS = 1.357, 9.05
# so many points by words are half of what words can count
HALF_WORDS = 16.0
# to its likest among hundreds of goods even a text without meaning is so near
NOISE = 0.35
# somebody makes it where the likest product has this chance: below one half, since who is wrongly sent away is lost, and
# who is shown something else says so; from the lower one on others follow it, or stand alone as near misses
THRESHOLD, NEAR = 0.45, 0.25
# beyond the middle likeness counts less and less, at most so much: among products beyond doubt the terms decide
BEYOND = 0.25
# how far behind the likest a product may be and still be shown
BEHIND = 0.6
# below this chance a product is called perhaps the one asked for
SURE = 0.7
# of any so many shown in a row, at most `SHARE` are of one exporter
WINDOW, SHARE = 5, 2

FIELDS: tuple[Callable[[Case], Finding | None], ...] = (
    goods.fuel,
    goods.voltage,
    goods.plug,
    goods.specification,
    trade.quantity,
    trade.capacity,
    trade.price,
    trade.stock,
    trade.deadline,
    trade.arrival,
    goods.certificate,
    goods.condition,
    goods.oem,
    goods.sample,
    trade.incoterm,
    trade.corridor,
    company.market,
    company.buyer,
    company.service,
    company.verification,
    company.response,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the indexes say of a product, and of its request.

    `words` is a BM25 score (0: no word shared), `told` the share of it that a product named in the request's own words
    would have. `elsewhere` is the request's
    cosine to the likest good that no product of the catalog is like, `named` that to the likest good there is.
    """

    cosine: float
    words: float
    told: float = 0.0
    elsewhere: float = 0.0
    named: float = 0.0

    def parts(self) -> tuple[float, ...]:
        """What is weighed, in the order of their weights; the more of each, the likelier."""
        words = self.words / (self.words + HALF_WORDS)
        return self.cosine, words, self.told, 1 - max(self.elsewhere, NOISE), 1 - max(self.named, NOISE)


@dataclass(frozen=True, slots=True)
class Scored:
    """A match with the rows it was made from."""

    match: Match
    product: Product
    exporter: Exporter

    @property
    def order(self) -> tuple[float, str, str, int]:
        """Best first; equals stand in an order that does not depend on when they were entered."""
        return -self.match.score, self.exporter.uscc, self.product.sku, self.product.id


# ---------------------------------------------------------------- likeness


def likeness(evidence: Evidence) -> float:
    """All evidence in one figure. Rounded, so that the order of an index's rows cannot show in it."""
    weights = (1.0, WORDS, TOLD, ELSEWHERE, NAMED)
    return round(sum(weight * part for weight, part in zip(weights, evidence.parts(), strict=True)), 5)


def points(like: float) -> float:
    """What a likeness counts in the score: all of it up to the curve's middle, beyond it less and less."""
    return round(like if like <= MIDDLE else MIDDLE + BEYOND * tanh((like - MIDDLE) / BEYOND), 6)


def probability(like: float) -> float:
    """The chance that a product of this likeness is what was asked for."""
    return 1 / (1 + exp(-STEEPNESS * (like - MIDDLE)))


# ---------------------------------------------------------------- constraints


def permitted(case: Case) -> bool:
    """The hard constraints: what is withdrawn, unchecked, kept from a market or without a valid certificate is out."""
    product, exporter = case.product, case.exporter
    if product.state is not ProductState.ACTIVE or exporter.review is not ExporterReview.APPROVED:
        return False
    if case.country and case.country in exporter.excluded_markets:
        return False
    return not goods.lapsed(case.wanted, (*product.certificates, *exporter.certificates), case.today)


# ---------------------------------------------------------------- score


def score(case: Case, like: float, *, near: bool = False, weights: Multipliers = NEUTRAL) -> Match:
    """The match of a product with this likeness: components that add up to the score, reasons in the card's order.

    `weights` are the learned factors of the components, which stand in the match as they count.
    """
    chance = probability(like)
    findings = [found for field in FIELDS if (found := field(case)) is not None]
    named = _named(case, chance)
    components = {"likeness": points(like)} | {
        found.component: round(found.points * weights.of(found.component), 6) for found in findings
    }
    if case.standing.shown is not None:
        # no factor: what was learned must not lift it over its bound
        components["exposure"] = round(company.exposure(case), 6)
    return Match(
        product=case.product.id,
        exporter=case.product.exporter,
        score=round(sum(components.values()), 6),
        probability=round(chance, 4),
        components=components,
        matched=(*named.matched, *_all(found.matched for found in findings)),
        conflicting=_all(found.conflicting for found in findings),
        unknown=(*named.unknown, *_all(found.unknown for found in findings)),
        near_miss=near,
    )


def _named(case: Case, chance: float) -> Finding:
    """The product itself as a reason, in the buyer's own words."""
    if case.wanted.product is None:
        return Finding("likeness")
    code = "alike" if chance >= SURE else "perhaps"
    why = (case.fact("product", code, name=case.wanted.product.words or case.wanted.product.value),)
    return Finding("likeness", matched=why) if code == "alike" else Finding("likeness", unknown=why)


def _all(groups: Iterable[tuple[Reason, ...]]) -> tuple[Reason, ...]:
    return tuple(why for group in groups for why in group)


def informed(case: Case, match: Match) -> Match:
    """The match with what its buyer should know besides: it takes some reckoning, so it is for those shown alone."""
    told = landed(case)
    return match if told is None else replace(match, unknown=(told, *match.unknown))


# ---------------------------------------------------------------- list


def passing(likes: Sequence[float]) -> tuple[float, bool]:
    """The least likeness to be shown among these, and whether what is shown is a near miss only.

    The likest product decides whether anybody makes what is asked for; others may follow it from `NEAR` on.
    """
    best = max(likes, default=0.0)
    return max(best - BEHIND, worth_reading()), probability(best) < THRESHOLD


def worth_reading() -> float:
    """The likeness below which nothing is ever shown."""
    return MIDDLE + log(NEAR / (1 - NEAR)) / STEEPNESS


def ranked(cases: Iterable[tuple[Case, float]], weights: Multipliers = NEUTRAL) -> tuple[list[Scored], bool]:
    """All permitted cases that are like enough, scored and spread, and whether they are near misses only."""
    fair = [(case, like) for case, like in cases if permitted(case)]
    least, near = passing([like for _, like in fair])
    scored = (
        Scored(score(case, like, near=near, weights=weights), case.product, case.exporter)
        for case, like in fair
        if like >= least
    )
    return spread(scored), near


def spread(scored: Iterable[Scored]) -> list[Scored]:
    """Best first, one variant of a family, and of any five in a row at most two of one exporter.

    Whoever would break the last rule waits until it may stand; what can never stand is left out.
    """
    waiting = _one_of_a_family(sorted(scored, key=lambda item: item.order))
    shown: list[Scored] = []
    while waiting:
        recent = [item.exporter.id for item in shown[-(WINDOW - 1) :]]
        chosen = next((item for item in waiting if recent.count(item.exporter.id) < SHARE), None)
        if chosen is None:
            break
        waiting.remove(chosen)
        shown.append(chosen)
    return shown


def _one_of_a_family(ordered: Iterable[Scored]) -> list[Scored]:
    """The best variant of each family; a product without one stands for itself."""
    first: dict[tuple[int, str], Scored] = {}
    for item in ordered:
        first.setdefault((item.exporter.id, item.product.family or item.product.sku or str(item.product.id)), item)
    return list(first.values())
