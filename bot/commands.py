"""What the single commands do with a house: a match as data, an invitation, a backup, figures, a check of everything."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bot.gateway.polling import BadToken
from bot.gateway.reach import Unreachable, bot_user_name
from bot.services import decisions, gaps, people
from bot.services.context import SHANGHAI, utc_now
from bot.settings import Settings
from bot.turn import Text
from bot.wiring import CannotStart, House, opened_store
from catalog import stops
from catalog.model import Exporter, Match, Product, Reason, Request, Role
from catalog.rows import converter, requirements_json
from catalog.sqlite_store import SqliteStore
from catalog.store import Reading
from catalog.tables import BadReference
from index import learn as learning
from index.embedder import load_embedder
from index.evaluate import BadJudgement, Half, read_judged, report
from index.evaluate_ablation import evaluate_without
from index.evaluate_questions import evaluate_questions
from index.evaluate_reading import evaluate_reading
from index.matcher import Matcher
from index.multipliers import LiveMultipliers, Multipliers
from index.translation import load_terms

INVITATION_DAYS = people.INVITATION_DAYS


def match_as_data(house: House, text: str, *, country: str | None, top: int) -> dict[str, Any]:
    """Read a text, search, and give everything as plain JSON."""
    today = utc_now().astimezone(SHANGHAI).date()
    requirements = house.matcher.read(text, today=today, country=country)
    found = house.matcher.search(requirements, today=today, top=top)
    with house.store.read() as view:
        matches = [_match_data(view, match) for match in found.matches]
        near = [_match_data(view, match) for match in found.near_misses]
    return {
        "requirements": requirements_json(requirements),
        "matches": matches,
        "near_misses": near,
        "total": found.total,
        "timings": dict(found.timings),
        "model": found.model,
    }


def _match_data(view: Reading, match: Match) -> dict[str, Any]:
    product, exporter = view.get(Product, match.product), view.get(Exporter, match.exporter)
    reasons = {
        name: converter.unstructure(getattr(match, name), tuple[Reason, ...])
        for name in ("matched", "conflicting", "unknown")
    }
    return {
        "product": {name: getattr(product, name) for name in ("id", "name_zh", "name_en", "sector")},
        "exporter": {name: getattr(exporter, name) for name in ("id", "name_zh", "name_en", "sample")},
        "score": match.score,
        "probability": match.probability,
        "components": dict(match.components),
        "reasons": reasons,
    }


def measure(matcher: Matcher, judged: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tables of all figures of the matching, each by its name as soon as it is there; takes a minute or two.

    Raises CannotStart for a judged set that cannot be used.
    """
    try:
        # a bot has them from its start, so that no search is as slow
        load_terms()
        by_language, by_field = evaluate_reading(judged)
        held_out = [request for request in read_judged(judged) if request.half is Half.REPORT]
        yield "matching", report(matcher, judged)
        yield "questions", evaluate_questions(matcher, held_out)
        yield "reading", by_language
        yield "fields", by_field
        yield "without", dict(evaluate_without(matcher, judged))
    except BadJudgement as error:
        raise CannotStart("cli-bad-judgement", why=str(error)) from None


def measure_model(model: str, corpora: Path, bench: Path) -> None:
    """Print all figures of an embedding model. Raises CannotStart where the training's files are not there."""
    try:
        from index.training.corpora import CorpusError
        from index.training.evaluate import evaluate_model
    except ModuleNotFoundError:
        raise CannotStart("cli-no-training") from None
    try:
        evaluate_model(model, corpora, bench)
    except CorpusError as error:
        raise CannotStart("cli-bad-corpus", why=str(error)) from None


def invite(store: SqliteStore, role: Role, name: str) -> str:
    """Make an invitation; returns its secret."""
    return store.write(lambda tx: people.invite(tx, role, name, utc_now()))


def backup(settings: Settings, to: Path | None) -> Path:
    """Copy the live database to a file, by default one named after the moment. Raises CannotStart, UnreadableDatabase."""
    if not settings.database.exists():
        raise CannotStart("cli-no-database", path=str(settings.database))
    target = to or settings.data_dir / "backup" / f"app-{utc_now():%Y%m%dT%H%M%SZ}.db"
    with opened_store(settings) as store:
        try:
            store.backup(target)
        except FileExistsError:
            raise CannotStart("cli-backup-exists", path=str(target)) from None
    return target


def take_stops(store: SqliteStore, table: Path) -> tuple[int, int]:
    """Make the stop list what a table says; returns how many stops are new and how many end. Raises CannotStart."""
    try:
        text = table.read_text(encoding="utf-8-sig")
        return store.write(lambda tx: stops.take_over(tx, stops.read_stops(tx, table.name, text), _today()))
    except (BadReference, UnicodeDecodeError) as error:
        raise CannotStart("cli-bad-table", why=str(error)) from None


def stop_table(store: SqliteStore) -> list[str]:
    """The stop list as the lines of such a table."""
    with store.read() as view:
        return list(stops.table_of(view, _today()))


def _today() -> date:
    return utc_now().astimezone(SHANGHAI).date()


def learn(settings: Settings) -> tuple[learning.Learned, Multipliers | None]:
    """Refit the ranking's factors; returns what came out, and the factors now in force if they are new.

    Raises CannotStart where there is too little to learn from.
    """
    with opened_store(settings) as store, store.read() as view:
        examples = decisions.examples(view)
    present = LiveMultipliers(settings.weights)()
    try:
        found = learning.learn(examples, present, learning.earlier(settings.weights))
    except learning.TooFew as error:
        have = {"taken": error.taken, "left": error.left, "requests": error.requests}
        least = {"all": learning.FEWEST, "kind": learning.FEWEST_OF_A_KIND, "requests_least": learning.FEWEST_REQUESTS}
        raise CannotStart("cli-learn-too-few", **have, **least) from None
    return found, learning.keep(settings.weights, found, utc_now()) if found.better else None


def unlearn(settings: Settings) -> Multipliers:
    """Go back to the factors before the present ones. Raises CannotStart where there are none."""
    try:
        return learning.undo(settings.weights, utc_now())
    except learning.NothingLearned:
        raise CannotStart("cli-learn-nothing-to-undo", path=str(settings.weights)) from None


def demand_gaps(house: House, days: int | None) -> gaps.Report:
    """What was asked for and found nobody, in all or in the last so many days."""
    since = _today() - timedelta(days=days) if days else None
    with house.store.read() as view:
        return gaps.report(view, house.embedder, since=since)


def examine(settings: Settings) -> Iterator[Text]:
    """Try everything a live bot needs; yields what works. Raises CannotStart and the errors of store and model."""
    yield Text("cli-doctor-settings")
    with opened_store(settings) as store, store.read() as view:
        counts = {"products": Product, "exporters": Exporter, "requests": Request}
        yield Text("cli-doctor-database", {name: view.count(kind) for name, kind in counts.items()})
    embedder = load_embedder(settings.embedding_model)
    yield Text("cli-doctor-model", {"name": embedder.name, "dim": embedder.dim})
    if not settings.telegram_bot_token:
        yield Text("cli-doctor-no-token")
        return
    yield Text("cli-doctor-telegram", {"name": bot_name(settings)})


def bot_name(settings: Settings) -> str:
    """The bot's user name, as Telegram tells it. Raises CannotStart."""
    try:
        return asyncio.run(
            bot_user_name(settings.telegram_bot_token, settings.telegram_api_base, settings.telegram_proxy)
        )
    except BadToken:
        raise CannotStart("cli-wrong-token") from None
    except Unreachable:
        raise CannotStart("cli-no-telegram", base=settings.telegram_api_base) from None
