"""Which language a text is written in: its script, its commonest words, then a statistical guess."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from catalog.reference import LANGUAGES

_OTHERS = ("de", "it", "tr", "hi", "fa", "ur", "uz", "ky", "uk", "ja", "ko", "pl", "nl", "id", "am", "bn")
_SURE = 0.85
_SCRIPTS = (
    ("th", r"[\u0e00-\u0e7f]"),
    ("ka", r"[\u10a0-\u10ff]"),
    ("ja", r"[\u3040-\u30ff]"),
    ("ko", r"[\uac00-\ud7af]"),
    ("zh", r"[\u4e00-\u9fff]"),
)


@dataclass(frozen=True, slots=True)
class Detected:
    """A language (ISO 639-1), and whether to act on it."""

    language: str
    confident: bool


@cache
def _guesser() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    made = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    made.set_languages([*LANGUAGES, *(code for code in _OTHERS if code not in LANGUAGES)])
    return made


def detect(text: str, hint: str = "") -> Detected:
    """The language of a text; never confident about a single short word. `hint` is what is known of the writer."""
    letters = "".join(c for c in unicodedata.normalize("NFC", text[:600]) if c.isalpha() or c.isspace()).strip()
    for code, script in _SCRIPTS:
        count = len(re.findall(script, letters))
        if count >= 2 and count * 2 > len(letters.replace(" ", "")):
            return Detected(code, True)
    words = letters.split()
    if not words:
        return Detected(hint or "en", False)
    language, probability = _guesser().classify(letters)
    if len(words) < 3 and hint and language != hint:
        return Detected(hint, False)
    return Detected(str(language), len(words) >= 3 and float(probability) >= _SURE)
