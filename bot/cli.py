"""The command `made-in-mianyang`: every mistake of its user is one sentence and exit status 2."""

from __future__ import annotations

import html
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from bot import wiring
from bot.settings import BadSettings, Settings, load_settings
from bot.texts import LANGUAGES, render
from bot.turn import Text
from catalog.model import Role
from catalog.store import NewerDatabase, UnreadableDatabase, WrongKind
from index.embedder import EmbedderError

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)
evaluate = typer.Typer(no_args_is_help=True, help="Measure the model or the matching.")
invitations = typer.Typer(no_args_is_help=True, help="Make one-time invitations.")
app.add_typer(evaluate, name="evaluate")
app.add_typer(invitations, name="invite")

Demo = Annotated[bool, typer.Option("--demo", help="Use the sample catalog.")]


def main() -> None:
    """The console script."""
    app()


# ---------------------------------------------------------------- what is said


def _language() -> str:
    code = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "").partition("_")[0].casefold()
    return code if code in LANGUAGES else "en"


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
def _sentences() -> Iterator[None]:
    """Turn what a person can mend into a sentence and exit status 2."""
    try:
        yield
    except BadSettings as error:
        _fail(*(_words(problem.key, **problem.args) for problem in error.problems))
    except wiring.CannotStart as error:
        _fail(_words(error.text.key, **error.text.args))
    except UnreadableDatabase as error:
        path, _, why = str(error).partition(": ")
        _fail(_words("cli-unreadable-database", path=path, why=why))
    except (NewerDatabase, WrongKind) as error:
        key = "cli-newer-database" if isinstance(error, NewerDatabase) else "cli-wrong-kind"
        _fail(_words(key, path=str(error).partition(": ")[0]))
    except EmbedderError as error:
        _fail(_words("cli-no-model", why=str(error)))


def _settings(demo: bool) -> Settings:
    return wiring.demo_settings() if demo else load_settings()


# ---------------------------------------------------------------- commands


@app.command()
def demo(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the page answers.")] = 8080,
    reset: Annotated[bool, typer.Option("--reset", help="Empty the demo and stop.")] = False,
) -> None:
    """An offline Telegram in the browser, with the sample catalog: no token, no internet."""
    with _sentences():
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
    country: Annotated[str | None, typer.Option(help="Where the buyer is, as ISO code.")] = None,
    top: Annotated[int, typer.Option(min=1, max=50, help="How many at most.")] = 5,
) -> None:
    """Read a request and print who fits."""
    with _sentences(), wiring.opened(_settings(demo), demo=demo) as house:
        found = wiring.match_as_data(house, text, country=country.upper() if country else None, top=top)
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return
    _print_matches(found["matches"])


def _print_matches(matches: list[dict[str, Any]]) -> None:
    if not matches:
        _tell("cli-no-match")
    for rank, found in enumerate(matches, start=1):
        product, score = found["product"], round(100 * found["score"])
        name = f"{product['name_zh']} {product['name_en']}".strip()
        _tell("cli-match-line", rank=rank, product=name, exporter=found["exporter"]["name_zh"], score=score)


@invitations.command("officer")
def invite_officer(name: str) -> None:
    """A one-time link that makes whoever opens it an officer of the bureau."""
    with _sentences(), wiring.opened_store(load_settings()) as store:
        secret = wiring.invite(store, Role.OFFICER, name)
    _tell("cli-invitation", name=name, days=wiring.INVITATION_DAYS)
    print(f"/start i_{secret}")


@app.command()
def refresh(demo: Demo = False) -> None:
    """Bring the index up to the catalog and keep it; a new EMBEDDING_MODEL embeds everything again."""
    with _sentences(), wiring.opened(_settings(demo), demo=demo) as house:
        _tell("cli-refreshed", revision=house.matcher.refresh())


@app.command()
def backup(to: Annotated[Path | None, typer.Argument(help="A file; default: DATA_DIR/backup/.")] = None) -> None:
    """Copy the database, consistent, while the bot runs."""
    with _sentences():
        settings = load_settings()
        with wiring.opened_store(settings) as store:
            _tell("cli-backup-done", path=str(wiring.backup(settings, store, to)))


@app.command()
def doctor() -> None:
    """Check settings, database, model and the way to Telegram."""
    with _sentences():
        for text in wiring.examine(load_settings()):
            _tell("cli-doctor-ok", what=Text(text.key, text.args))


@evaluate.command("matching")
def evaluate_matching(
    judged: Annotated[Path, typer.Option(help="Folder of judged requests.")], demo: Demo = True
) -> None:
    """Measure the matching on judged requests over the sample catalog."""
    from index.evaluate import report

    with _sentences(), wiring.opened(_settings(demo), demo=demo) as house:
        print(report(house.matcher, judged))
