"""The command `made-in-mianyang`: every mistake of its user is one sentence and exit status 2."""

from __future__ import annotations

import html
import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from bot import commands, wiring
from bot.services import gaps
from bot.settings import BadSettings, Settings, load_settings
from bot.texts import FALLBACK, quantity_text, render
from bot.turn import Text
from catalog.model import Role
from catalog.reference import LANGUAGES, countries
from catalog.store import BadDatabase, NewerDatabase, WrongKind
from index.embedder import EmbedderError

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)
evaluate = typer.Typer(no_args_is_help=True, help="Measure the matching and the model.")
invitations = typer.Typer(no_args_is_help=True, help="Make one-time invitations.")
app.add_typer(evaluate, name="evaluate")
app.add_typer(invitations, name="invite")

Demo = Annotated[bool, typer.Option("--demo", help="Use the sample catalog.")]


def main() -> None:
    """The console script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # a console without Chinese letters shows their numbers instead of ending the program
            stream.reconfigure(errors="backslashreplace")
    app()


# ---------------------------------------------------------------- what is said


def _language() -> str:
    said = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    code = said.partition("_")[0].partition(".")[0].casefold()
    return code if code in LANGUAGES else FALLBACK


def _words(key: str, **args: object) -> str:
    """A text for a terminal: no markup."""
    return html.unescape(render(Text(key, args), _language()))


def _tell(key: str, **args: object) -> None:
    print(_words(key, **args), flush=True)


def _fail(*sentences: str) -> NoReturn:
    for sentence in sentences:
        print(sentence, file=sys.stderr)
    raise typer.Exit(2)


@contextmanager
def _sentences(*, demo: bool = False) -> Iterator[None]:
    """Turn what a person can mend into a sentence and exit status 2."""
    try:
        yield
    except BadSettings as error:
        _fail(*(_words(problem.key, **problem.args) for problem in error.problems))
    except wiring.CannotStart as error:
        _fail(_words(error.text.key, **error.text.args))
    except BadDatabase as error:
        _fail(_words(_database_key(error, demo=demo), path=str(error.path), why=error.why))
    except EmbedderError as error:
        _fail(_words("cli-no-model", why=str(error).rstrip(".")))
    except OSError as error:
        if error.filename is None:
            raise
        _fail(_words("cli-no-folder", path=str(error.filename), why=error.strerror or ""))


def _database_key(error: BadDatabase, *, demo: bool) -> str:
    match error:
        case NewerDatabase():
            return "cli-newer-database"
        case WrongKind():
            return "cli-wrong-kind"
    return "cli-unreadable-demo" if demo else "cli-unreadable-database"


def _settings(demo: bool) -> Settings:
    return wiring.demo_settings() if demo else load_settings()


# ---------------------------------------------------------------- commands


@app.command()
def demo(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the page answers.")] = 8080,
    reset: Annotated[bool, typer.Option("--reset", help="Empty the demo and stop.")] = False,
) -> None:
    """An offline Telegram in the browser, with the sample catalog: no token, no internet."""
    with _sentences(demo=True):
        if reset:
            wiring.reset_demo()
            _tell("cli-reset")
            return
        wiring.run_demo(wiring.demo_settings(), port, _words)


@app.command()
def run() -> None:
    """The bot itself, by polling or webhook as the settings say."""
    with _sentences():
        settings = load_settings()
        if not settings.telegram_bot_token:
            _fail(_words("cli-no-token"))
        wiring.run_live(settings, _words)


@app.command()
def match(
    text: str,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
    demo: Demo = False,
    country: Annotated[str, typer.Option(help="Where the buyer is, as ISO code, e.g. TZ.")] = "",
    top: Annotated[int, typer.Option(min=1, max=50, help="How many at most.")] = 5,
) -> None:
    """Read a request and print who fits."""
    if not text.strip():
        _fail(_words("cli-no-words"))
    if country and country.upper() not in countries():
        _fail(_words("cli-no-country", country=country))
    with _sentences(demo=demo), wiring.opened(_settings(demo), demo=demo) as house:
        found = commands.match_as_data(house, text, country=country.upper() or None, top=top)
    if as_json:
        print(json.dumps(found, ensure_ascii=_plain_console(), indent=2))
        return
    _print_matches(found["matches"])


def _plain_console() -> bool:
    return (sys.stdout.encoding or "").casefold().replace("-", "") != "utf8"


def _print_matches(matches: list[dict[str, Any]]) -> None:
    if not matches:
        _tell("cli-no-match")
    for rank, found in enumerate(matches, start=1):
        product, exporter = found["product"], found["exporter"]
        name = f"{product['name_zh']} {product['name_en']}".strip()
        sure = round(100 * found["probability"])
        _tell("cli-match-line", rank=rank, product=name, exporter=exporter["name_zh"], sure=sure)


@invitations.command("officer")
def invite_officer(name: str) -> None:
    """A one-time link that makes whoever opens it an officer of the bureau."""
    if not name.strip():
        _fail(_words("cli-no-name"))
    with _sentences():
        settings = load_settings()
        bot = commands.bot_name(settings) if settings.telegram_bot_token else ""
        with wiring.opened_store(settings) as store:
            secret = commands.invite(store, Role.OFFICER, name.strip())
    _tell("cli-invitation-link" if bot else "cli-invitation", name=name.strip(), days=commands.INVITATION_DAYS)
    print(f"https://t.me/{bot}?start=i_{secret}" if bot else f"/start i_{secret}")


@app.command("stop-list")
def stop_list(
    table: Annotated[Path | None, typer.Argument(help="The bureau's table, tab-separated; without: print it.")] = None,
) -> None:
    """Who and what may not be introduced: make the list what a table says, or print it as such a table."""
    with _sentences(), wiring.opened_store(load_settings()) as store:
        if table is None:
            for line in commands.stop_table(store):
                print(line)
            return
        new, ended = commands.take_stops(store, table)
    _tell("cli-stops-taken", new=new, ended=ended)


@app.command()
def learn(undo: Annotated[bool, typer.Option("--undo", help="Go back to what held before.")] = False) -> None:
    """Learn from the decisions of buyers, exporters and officers how much each part of a match counts."""
    with _sentences():
        settings = load_settings()
        if undo:
            now = commands.unlearn(settings)
            _tell("cli-learn-undone", id=now.id or "-")
            return
        found, kept = commands.learn(settings)
    _tell("cli-learn-data", examples=found.examples, held_out=found.held_out)
    for name, figures in (("before", found.before), ("after", found.after)):
        order = "-" if figures.order is None else f"{figures.order:.3f}"
        _tell("cli-learn-figures", when=name, loss=f"{figures.log_loss:.4f}", order=order)
    for name, value in sorted(found.multipliers.values.items()):
        print(f"{name}\t{value}")
    _tell("cli-learn-kept" if kept else "cli-learn-not-better", path=str(settings.weights))


@app.command("gaps")
def demand_gaps(
    demo: Demo = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
    table: Annotated[Path | None, typer.Option("--csv", help="Write a table to this file.")] = None,
    days: Annotated[int | None, typer.Option(min=1, help="Of the last so many days alone.")] = None,
) -> None:
    """What buyers asked for and nobody makes, by meaning and country."""
    with _sentences(demo=demo), wiring.opened(_settings(demo), demo=demo) as house:
        found = commands.demand_gaps(house, days)
        if table is not None:
            # with the mark that makes a spreadsheet read it as Unicode
            table.write_text(gaps.as_csv(found, _language()), encoding="utf-8-sig", newline="")
    if as_json:
        print(json.dumps(gaps.as_data(found, _language()), ensure_ascii=_plain_console(), indent=2))
    elif table is not None:
        _tell("cli-gaps-written", path=str(table), count=len(found.gaps))
    else:
        _print_gaps(found)


def _print_gaps(found: gaps.Report) -> None:
    if not found.gaps:
        _tell("cli-gaps-none")
    for rank, gap in enumerate(found.gaps, start=1):
        where = ", ".join(f"{share.country or '?'} {share.requests}" for share in gap.countries)
        quantities = ", ".join(quantity_text(quantity, _language()) for quantity in gap.whole.quantities)
        counts = {"requests": gap.whole.requests, "buyers": gap.whole.buyers}
        _tell("cli-gaps-line", rank=rank, need=gap.name, where=where, quantities=quantities or "-", **counts)
    if found.unclear:
        _tell("cli-gaps-unclear", count=found.unclear)


@app.command()
def refresh(demo: Demo = False) -> None:
    """Bring the index up to the catalog and keep it; a new EMBEDDING_MODEL embeds everything again."""
    with _sentences(demo=demo), wiring.opened(_settings(demo), demo=demo) as house:
        _change_model(house)
        _tell("cli-refreshed", revision=house.matcher.refresh())


def _change_model(house: wiring.House) -> None:
    """Let the model that is set answer, however long that takes, and say so."""
    if house.changing:
        names = {"old": house.matcher.index.embedder.name, "new": house.embedder.name}
        _tell("cli-model-changing", **names)
        wiring.change_model(house)
        _tell("cli-model-changed", **names)


@app.command()
def backup(to: Annotated[Path | None, typer.Argument(help="A file; default: DATA_DIR/backup/.")] = None) -> None:
    """Copy the database, consistent, while the bot runs."""
    with _sentences():
        _tell("cli-backup-done", path=str(commands.backup(load_settings(), to)))


@app.command()
def doctor() -> None:
    """Check settings, database, model and the way to Telegram."""
    with _sentences():
        for text in commands.examine(load_settings()):
            _tell("cli-doctor-ok", what=Text(text.key, text.args))


@evaluate.command("model")
def evaluate_model(
    model: Annotated[str, typer.Argument(help="A folder, a hub name, or: bundled.")],
    corpora: Annotated[Path, typer.Option(exists=True, file_okay=False, help="The folder of the training corpora.")],
    bench: Annotated[Path, typer.Option(exists=True, file_okay=False, help="The folder with score.py.")],
) -> None:
    """Measure an embedding model beside the English teacher and BM25: every figure of the model card."""
    with _sentences():
        commands.measure_model(model, corpora, bench)


@evaluate.command("matching")
def evaluate_matching(
    judged: Annotated[Path, typer.Option(exists=True, help="A folder of judged requests, or one file of them.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
) -> None:
    """Measure matching, reading, questions and the worth of each part on judged requests over the sample catalog."""
    found: dict[str, Any] = {}
    with _sentences(demo=True), wiring.opened(wiring.demo_settings(), demo=True) as house:
        # what is measured is the model that is set, not one that answers in its place
        wiring.change_model(house)
        for table, rows in commands.measure(house.matcher, judged):
            found[table] = {name: asdict(row) for name, row in rows.items()}
            if rows and not as_json:
                _tell("cli-evaluate-table", table=table)
                _print_table(found[table])
    if as_json:
        print(json.dumps(found, indent=2))


def _print_table(rows: dict[str, dict[str, float | None]]) -> None:
    """Rows of figures under the names of their columns."""
    head = next(iter(rows.values())).keys()
    widest = max(map(len, rows))
    print(" " * widest, *head, sep="  ")
    for name, row in rows.items():
        print(name.ljust(widest), *(_cell(row[column]).rjust(len(column)) for column in head), sep="  ")
    print(flush=True)


def _cell(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
