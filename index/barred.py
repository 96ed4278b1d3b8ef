"""Hard limits that are known before anything is compared: the bureau's stop list, and certificates that have run out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import date

from catalog.model import ExporterId, PersonId, ProductId, Requirements, Stop, StopId
from catalog.stops import Party, against, holding, party_of
from catalog.store import Reading
from index.fit.goods import lapsed


@dataclass(frozen=True, slots=True)
class Barred:
    """Products that may not be proposed: `stops` by the stop that holds for each, `lapsed` for want of a certificate."""

    stops: Mapping[ProductId, StopId] = default(default_factory=dict)
    lapsed: frozenset[ProductId] = frozenset()

    @property
    def products(self) -> frozenset[ProductId]:
        """All of them."""
        return self.lapsed | self.stops.keys()


@dataclass(frozen=True, slots=True)
class Stopped:
    """A product that would have been worth a look but for a stop. For officers: a buyer is not told."""

    product: ProductId
    exporter: ExporterId
    stop: StopId


def barred(view: Reading, wanted: Requirements, buyer: PersonId | None, today: date) -> Barred:
    """What may not be proposed to a buyer (None: nobody we know) for this request on a day."""
    held = holding(view.find(Stop), today)
    party = party_of(view, buyer, wanted.country.value if wanted.country else None) if held else Party()
    stops: dict[ProductId, StopId] = {}
    for stop in against(held, party):
        for product in view.products_under(stop.exporter, stop.hs):
            stops.setdefault(ProductId(product), stop.id)
    return Barred(stops, _lapsed(view, wanted, today))


def _lapsed(view: Reading, wanted: Requirements, today: date) -> frozenset[ProductId]:
    """The products whose certificate has run out that is demanded here."""
    if not wanted.certificates:
        return frozenset()
    found = view.expired_certificates(today)
    return frozenset(ProductId(product) for product, every in found if lapsed(wanted, every, today))
