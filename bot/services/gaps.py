"""What buyers ask for and nobody here makes: unanswered requests by meaning and country, for officers to act on."""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.services.concealing import Veil
from bot.services.context import SHANGHAI
from bot.texts import clip, quantity_text
from catalog.model import Quantity, Request, RequestId
from catalog.reference import country_name, normalise
from catalog.store import Reading
from index.embedder import Embedder
from index.grouping import groups
from index.wording import request_text

MOST_SAMPLES, _LONGEST_NAME, _LONGEST_SAMPLE = 3, 60, 160
# rows are read so many at once
_AT_ONCE = 500
# what a spreadsheet takes for the beginning of a formula, in half and full width
_FORMULA = tuple("=+-@＝＋－＠\t\r\n|%")
COLUMNS = ("need", "country", "country_name", "requests", "buyers", "quantities", "first", "last", "samples")


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a gap, or the whole of it: how many asked, when, and for how much by unit.

    Who asks again for the same is one buyer, and only his newest quantity counts.
    """

    requests: int
    buyers: int
    quantities: tuple[Quantity, ...]
    first: date
    last: date
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Needs of one meaning that found nobody. `id` is its oldest request's; names and samples are masked."""

    id: RequestId
    name: str
    whole: Share
    countries: tuple[Share, ...]
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All gaps, the most wanted first; `unclear` counts requests that name no product, `left_out` older ones."""

    gaps: tuple[Gap, ...]
    unclear: int = 0
    left_out: int = 0


def report(view: Reading, embedder: Embedder, *, since: date | None = None, newest: int | None = None) -> Report:
    """The gaps in what was asked since a day; of the `newest` so many requests alone where that is given."""
    ids = view.unanswered()
    chosen = ids[-newest:] if newest else ids
    rows = [row for row in _rows(view, chosen) if since is None or _day(row) >= since]
    clear = [row for row in rows if row.requirements.product]
    found = [_gap(view, members) for members in _by_meaning(clear, embedder)]
    found.sort(key=lambda gap: (-gap.whole.buyers, -gap.whole.requests, -gap.whole.last.toordinal(), gap.id))
    return Report(tuple(found), len(rows) - len(clear), len(ids) - len(chosen))


def _rows(view: Reading, ids: Sequence[RequestId]) -> Iterator[Request]:
    for start in range(0, len(ids), _AT_ONCE):
        yield from view.find(Request, id=ids[start : start + _AT_ONCE])


def _day(request: Request) -> date:
    return request.created_at.astimezone(SHANGHAI).date()


# ---------------------------------------------------------------- grouping


def _by_meaning(requests: Sequence[Request], embedder: Embedder) -> list[list[Request]]:
    """Requests of one meaning together, oldest first. Equal texts are compared once."""
    by_text: dict[str, list[Request]] = defaultdict(list)
    for request in requests:
        by_text[_meaning(request)].append(request)
    if not by_text:
        return []
    vectors = embedder.encode(list(by_text), "query")
    said = list(by_text.values())
    made = groups(vectors, [len(some) for some in said])
    return [sorted((row for place in group for row in said[place]), key=lambda row: row.id) for group in made]


def _meaning(request: Request) -> str:
    """What is asked for without its fuel: diesel pumps are pumps, and no diesel engines."""
    read = request.requirements
    fuel = normalise(read.fuel.words).split() if read.fuel else []
    words = [word for word in request_text(read).split() if normalise(word) not in fuel]
    return normalise(" ".join(words) or request_text(read))


def _gap(view: Reading, members: Sequence[Request]) -> Gap:
    named = Counter(normalise(_product(row)) for row in members)
    usual = max(members, key=lambda row: (named[normalise(_product(row))], -row.id))
    by_country: dict[str | None, list[Request]] = defaultdict(list)
    for row in members:
        by_country[row.requirements.country.value if row.requirements.country else None].append(row)
    shares = [_share(rows, country) for country, rows in by_country.items()]
    shares.sort(key=lambda share: (-share.buyers, -share.requests, share.country or "~"))
    return Gap(
        members[0].id,
        clip(_veil(view, usual).text(_product(usual)), _LONGEST_NAME),
        _share(members, None),
        tuple(shares),
        tuple(_samples(view, members)),
    )


def _product(request: Request) -> str:
    return request.requirements.product.value if request.requirements.product else ""


def _share(rows: Sequence[Request], country: str | None) -> Share:
    newest: dict[tuple[int, str], Decimal] = {}
    for row in rows:
        if row.requirements.quantity:
            quantity = row.requirements.quantity.value
            newest[int(row.person), quantity.unit] = quantity.amount
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for (_, unit), amount in newest.items():
        totals[unit] += amount
    return Share(
        len(rows),
        len({row.person for row in rows}),
        tuple(Quantity(totals[unit], unit) for unit in sorted(totals)),
        min(map(_day, rows)),
        max(map(_day, rows)),
        country,
    )


def _samples(view: Reading, members: Sequence[Request]) -> list[str]:
    """Wordings of different buyers, the newest first, without contacts and names."""
    newest: dict[int, str] = {}
    for row in reversed(members):
        if row.person not in newest and len(newest) < MOST_SAMPLES:
            newest[row.person] = clip(_veil(view, row).text(row.requirements.text), _LONGEST_SAMPLE)
    return list(dict.fromkeys(newest.values()))


def _veil(view: Reading, request: Request) -> Veil:
    return Veil([view.contact(request.person)], [])


# ---------------------------------------------------------------- as data and as a table


def as_data(found: Report, language: str) -> dict[str, object]:
    """The report as plain JSON."""
    return {
        "gaps": [
            {
                "id": int(gap.id),
                "need": gap.name,
                **_share_data(gap.whole),
                "countries": [
                    {"country": share.country, "name": _country(share, language), **_share_data(share)}
                    for share in gap.countries
                ],
                "samples": list(gap.samples),
            }
            for gap in found.gaps
        ],
        "unclear": found.unclear,
    }


def _share_data(share: Share) -> dict[str, object]:
    return {
        "requests": share.requests,
        "buyers": share.buyers,
        "quantities": [{"amount": format(q.amount, "f"), "unit": q.unit} for q in share.quantities],
        "first": share.first.isoformat(),
        "last": share.last.isoformat(),
    }


def _country(share: Share, language: str) -> str:
    return country_name(share.country, language) if share.country else ""


def as_csv(found: Report, language: str) -> str:
    """The report as a table, a row for each need and country. No cell can be taken for a formula."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for gap in found.gaps:
        for share in gap.countries:
            cells: Iterable[object] = (
                gap.name,
                share.country or "",
                _country(share, language),
                share.requests,
                share.buyers,
                "; ".join(quantity_text(quantity, language) for quantity in share.quantities),
                share.first.isoformat(),
                share.last.isoformat(),
                " | ".join(gap.samples),
            )
            table.writerow([cell if isinstance(cell, int) else harmless(str(cell)) for cell in cells])
    return out.getvalue()


def harmless(text: str) -> str:
    """A cell that every spreadsheet shows as text: what would begin a formula gets an apostrophe before it."""
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text
