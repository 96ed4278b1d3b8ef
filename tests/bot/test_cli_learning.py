"""The commands that learn from decisions and tell what nobody makes."""

from __future__ import annotations

import csv
import json
import random
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import cli
from catalog.model import (
    Exporter,
    ExporterId,
    ExporterKind,
    Person,
    PersonId,
    Product,
    ProductId,
    Proposal,
    ProposalId,
    Read,
    Request,
    RequestId,
    Requirements,
    Role,
    Ruling,
    Verdict,
)
from catalog.sqlite_store import SqliteStore
from index.multipliers import LiveMultipliers

NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES", "TELEGRAM_BOT_TOKEN", "EMBEDDING_MODEL"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "data"


def run(*args: str) -> Result:
    return CliRunner().invoke(cli.app, list(args))


def decided(data: Path, requests: int = 60, each: int = 6) -> None:
    """Decisions of buyers who look at the price more than the ranking does."""
    dice = random.Random(4)

    def work(tx):
        person = tx.add(Person(PersonId(0), "en", NOW)).id
        maker = tx.add(Exporter(ExporterId(0), "绵阳某厂", "91510700MA62400001", ExporterKind.MANUFACTURER, NOW))
        goods = [tx.add(Product(ProductId(0), maker.id, f"水泵{n}", NOW)) for n in range(each)]
        for _ in range(requests):
            read = Requirements("pumps", "en", Read("pumps"))
            request = tx.add(Request(RequestId(0), person, "en", read, NOW, date(2027, 3, 1)))
            for product in goods:
                parts = {"likeness": dice.uniform(1.35, 1.45), "price": dice.uniform(-0.2, 0.2)}
                proposal = tx.add(
                    Proposal(
                        ProposalId(0), request.id, product.id, maker.id, 1.0, 0.9, parts, "m", 1, NOW,
                    )
                )  # fmt: skip
                ruling = Ruling.ASKED if parts["price"] * 3 + parts["likeness"] > 1.4 else Ruling.NOT_MEANT
                tx.add(
                    Verdict(
                        0, NOW, Role.BUYER, ruling, proposal.id, request.id, product.id, maker.id, parts, "m",
                    )
                )  # fmt: skip

    store = SqliteStore(data / "app.db")
    store.write(work)
    store.close()


def test_learning_reports_keeps_and_can_be_undone(data: Path) -> None:
    decided(data)
    learned = run("learn")
    assert learned.exit_code == 0, learned.output
    assert "before: log loss" in learned.output and "after: log loss" in learned.output
    assert "price\t" in learned.output and "Undo with" in learned.output
    path = data / "weights.json"
    assert LiveMultipliers(path)().of("price") > 1.2
    undone = run("learn", "--undo")
    assert undone.exit_code == 0 and "Undone" in undone.output and not path.exists()
    assert list(data.glob("weights-*.json"))
    again = run("learn", "--undo")
    assert again.exit_code == 2 and again.stderr.count("\n") == 1 and "nothing learned" in again.stderr


def test_too_few_decisions_are_one_sentence(data: Path) -> None:
    decided(data, requests=10)
    refused = run("learn")
    assert refused.exit_code == 2 and "of 10 requests" in refused.stderr and "200" in refused.stderr
    assert refused.stderr.count("\n") == 1 and not (data / "weights.json").exists()


def ask(data: Path, *goods: str) -> None:
    def work(tx):
        person = tx.add(Person(PersonId(0), "en", NOW)).id
        for name in goods:
            read = Requirements(f"I need {name}", "en", Read(name), country=Read("TZ"))
            tx.add(Request(RequestId(0), person, "en", read, NOW, date(2027, 3, 1)))

    store = SqliteStore(data / "app.db")
    store.write(work)
    store.close()


def test_gaps_are_printed_as_lines_json_and_a_table(data: Path, tmp_path: Path) -> None:
    ask(data, "smartphones", "smartphones", "=cashew nuts")
    lines = run("gaps")
    assert lines.exit_code == 0 and "1. smartphones – requests 2, buyers 1" in lines.output
    found = json.loads(run("gaps", "--json").output)
    assert [gap["need"] for gap in found["gaps"]] == ["smartphones", "=cashew nuts"]
    assert found["gaps"][0]["countries"][0]["country"] == "TZ"
    table = tmp_path / "gaps.csv"
    assert "2 needs written" in run("gaps", "--csv", str(table)).output
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["need"] for row in rows] == ["smartphones", "'=cashew nuts"]
    missing = run("gaps", "--csv", str(tmp_path / "no" / "gaps.csv"))
    assert missing.exit_code == 2 and missing.stderr.count("\n") == 1


def test_no_gaps_are_said_to_be_none(data: Path) -> None:
    assert "No request has remained" in run("gaps").output
    assert json.loads(run("gaps", "--json").output) == {"gaps": [], "unclear": 0}
