"""Every text that is named by a code exists in every language."""

import pytest

from bot.conversations.bureau.notes import KINDS
from bot.services.deals import ANSWERS
from bot.services.describing import NOTES, note_text
from bot.services.outcomes import NotPossible
from bot.texts import render
from bot.turn import Text, verbatim
from catalog.model import (
    BuyerLevel,
    BuyerType,
    DealStage,
    ExporterKind,
    ExporterReview,
    IntroductionState,
    VerificationLevel,
)
from catalog.reference import LANGUAGES

REFUSALS = (
    "sample",
    "product_withdrawn",
    "exporter_not_approved",
    "buyer_erased",
    "nobody_there",
    "no_buyer_contact",
    "no_exporter_contact",
    "own_product",
    "asked_before",
)
RISKS = ("sample", "new-buyer", "unknown-buyer", "busy-buyer", "contact-in-text", "trader", "declared-only")
RISKS += ("below-moq", "price-low", "near-miss")


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_refusals_and_marks_are_said(language: str) -> None:
    texts = [note_text(kind, f"#{code}") for kind, codes in NOTES.items() for code in codes]
    texts += [NotPossible(reason).text for reason in REFUSALS]
    texts += [Text(f"bureau-risk-{code}") for code in RISKS]
    texts += [Text(f"bureau-ask-{what}", {"language": verbatim("?")}) for what in KINDS]
    texts += [Text(f"bureau-done-{what}") for what in KINDS]
    texts += [Text("deal-thanks", {"answer": answer}) for answer in ANSWERS]
    assert all(render(text, language).strip() for text in texts)
    assert {text.key for text in texts} & {"verbatim"} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "variable", "values"),
    [
        (
            "bureau-state",
            "state",
            [*IntroductionState, *(s for s in ExporterReview if s.value not in set(IntroductionState))],
        ),
        ("bureau-buyer-type", "type", [*BuyerType, "unknown"]),
        ("bureau-buyer-level", "level", list(BuyerLevel)),
        ("bureau-exporter-kind", "kind", list(ExporterKind)),
        ("bureau-exporter-level", "level", list(VerificationLevel)),
        ("deal-stage", "stage", list(DealStage)),
    ],
)
def test_each_value_has_a_word_of_its_own(language: str, key: str, variable: str, values: list[str]) -> None:
    said = {render(Text(key, {variable: value}), language) for value in values}
    assert len(said) == len(values)


def test_a_written_note_is_shown_as_it_is_and_an_invented_code_is_no_code() -> None:
    assert render(note_text("return", "Ngapi? <b>"), "zh") == "Ngapi? &lt;b&gt;"
    assert render(note_text("return", "#nonsense"), "en") == "#nonsense"
