"""The language of a text: by its script, a classifier, and the small words of our own language files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Any

from catalog.reference import LANGUAGES
from index.reading.speech import data_once, further, phrases
from index.reading.tokens import LONGEST, read_tokens

# scripts that tell the language by themselves; those of the 13 first
_SCRIPTS: Mapping[str, str] = {
    "zh": "\u3400-\u9fff",
    "ja": "\u3040-\u30ff",
    "th": "\u0e00-\u0e7f",
    "ka": "\u10a0-\u10ff\u1c90-\u1cbf",
    "ar": "\u0600-\u06ff\u0750-\u077f",
    "cyrillic": "\u0400-\u04ff",
    "latin": "a-z\u00c0-\u024f\u1e00-\u1eff",
    "ko": "\uac00-\ud7af\u1100-\u11ff",
    "hi": "\u0900-\u097f",
    "bn": "\u0980-\u09ff",
    "ta": "\u0b80-\u0bff",
    "te": "\u0c00-\u0c7f",
    "gu": "\u0a80-\u0aff",
    "pa": "\u0a00-\u0a7f",
    "he": "\u0590-\u05ff",
    "el": "\u0370-\u03ff",
    "hy": "\u0530-\u058f",
    "am": "\u1200-\u137f",
    "my": "\u1000-\u109f",
    "km": "\u1780-\u17ff",
    "lo": "\u0e80-\u0eff",
    "si": "\u0d80-\u0dff",
}
_LETTERS = {name: re.compile(f"[{letters}]") for name, letters in _SCRIPTS.items()}
# languages of one script that buyers may write, beside ours
_LATIN = ("en", "fr", "es", "pt", "vi", "sw", "ha", "de", "it", "nl", "tr", "pl", "id", "ms", "ro", "cs", "hu", "sv",
          "da", "fi", "tl", "so", "uz", "az", "rw", "zu", "yo", "ig", "hr", "lt", "tk", "sk", "sr", "om", "mg", "ht", "ca", "sq")  # fmt: skip
_CYRILLIC = ("ru", "kk", "uk", "bg", "sr", "ky", "mn", "be", "tg", "uz", "tt")
_ARABIC = ("ar", "fa", "ur", "ps", "ug", "ku")
_FAMILIES: Mapping[str, tuple[str, ...]] = {"latin": _LATIN, "cyrillic": _CYRILLIC, "ar": _ARABIC}
_VIETNAMESE = re.compile("[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
# letters that one language of a script has and its neighbours lack, and how many of them are proof
_LETTER_PROOFS = (
    (re.compile("[әғқңөұүһі]"), "kk", 2),
    (re.compile("[їєґ]"), "uk", 1),
    (re.compile("[ўҳ]"), "uz", 1),
    (re.compile("[ӣӯҷ]"), "tg", 1),
    (re.compile("[ђћљњјџ]"), "sr", 1),
    (re.compile("[پچژگکی]"), "fa", 2),
    (re.compile("[ٹڈںےہ]"), "ur", 2),
    (re.compile("[ځړټډښۍې]"), "ps", 2),
    (re.compile("[ۇۆۈۋېڭ]"), "ug", 2),
    (re.compile("[ğış]"), "tr", 2),
    (re.compile("[ə]"), "az", 1),
    (re.compile("[ąęłńśźż]"), "pl", 2),
    (re.compile("[ịụṅ]"), "ig", 2),
    (_VIETNAMESE, "vi", 2),
    (re.compile("[ãõ]|ção|éis\\b|óis\\b"), "pt", 1),
    (re.compile("[ñ¿¡]|ción"), "es", 1),
)
# so many characters of an unspaced script, or words of another, are more than one short word
_ENOUGH_CHARACTERS, _ENOUGH_WORDS = {"zh": 4, "ja": 4, "th": 9, "lo": 9, "my": 9, "km": 9}, 3
_SURE, _VERY_SURE = 0.5, 0.9
# how much each small word of a language weighs against the classifier's certainty
_SMALL_WORD = 0.35


@dataclass(frozen=True, slots=True)
class Detected:
    """A language (ISO 639-1) and whether the text is proof enough to switch to it."""

    language: str
    confident: bool


@cache
def _classifier(family: tuple[str, ...]) -> Any:
    made = copy(_every_language())
    made.set_languages(list(family))
    return made


@cache
def _every_language() -> Any:
    """The classifier of all languages, whose file takes tenths of a second to unpack; families share its arrays."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _small_words() -> Mapping[str, tuple[str, ...]]:
    """Languages by small word: our stop words, the words one greets and asks with, and those of further languages."""
    found: dict[str, dict[str, None]] = {}
    for language in LANGUAGES:
        file = data_once(language)
        said = (word for role in ("greet", "want") for phrase in phrases(file["say"][role]) for word in phrase.split())
        for word in (*file["stop"].split(), *said):
            found.setdefault(word, {})[language] = None
    for language, words in further().items():
        for word in words:
            # cut as texts are: Persian joins its words by signs of no width
            for token in read_tokens(word).tokens:
                found.setdefault(token.text, {})[language] = None
    return {word: tuple(languages) for word, languages in found.items()}


def detect(text: str, hint: str = "") -> Detected:
    """The language of a text; `hint` (the person's language) where it cannot be told, English without one.

    One short word is never proof. Languages beyond the 13 are recognised as such.
    """
    folded = text[:LONGEST].casefold()
    counts = Counter({name: len(letters.findall(folded)) for name, letters in _LETTERS.items()})
    # a Chinese sentence may hold more letters of Latin names than characters of its own; Japanese is full of Chinese ones
    counts["zh"] *= 8
    counts["ja"] *= 40
    script, most = counts.most_common(1)[0]
    if most == 0:
        return Detected(hint or "en", False)
    if script in _FAMILIES:
        return _of_family(folded, script, hint)
    letters = len(_LETTERS[script].findall(folded))
    if script in _ENOUGH_CHARACTERS:
        return Detected(script, letters >= _ENOUGH_CHARACTERS[script])
    return Detected(script, len(_words(folded, script)) >= 2)


def answered_in(language: str) -> str:
    """In what a language beyond ours is answered: Russian where it is written in Cyrillic or spoken in Central Asia."""
    return "ru" if language in {*_CYRILLIC, "tk"} else "en"


def _words(folded: str, script: str) -> list[str]:
    """The words of a script, without codes and measures."""
    tokens = (token for token in read_tokens(folded).tokens if token.kind in {"word", "elided"})
    return [token.text for token in tokens if _LETTERS[script].search(token.text)]


def _of_family(folded: str, script: str, hint: str) -> Detected:
    words = _words(folded, script)
    family = _FAMILIES[script]
    scores = _votes(words, family)
    voted = max(scores.values(), default=0.0)
    for language, chance in _classified(" ".join(words), family):
        scores[language] += chance
    _marked(" ".join(words), scores)
    if hint in family:
        scores[hint] += 0.2
    ranked = sorted(family, key=lambda language: (-scores[language], family.index(language)))
    best, second = ranked[0], ranked[1]
    lead = scores[best] - scores[second]
    confident = len(words) >= _ENOUGH_WORDS and (lead >= _SURE or (voted > 0 and lead >= _SMALL_WORD))
    if best not in LANGUAGES:
        confident = confident and len(words) >= _ENOUGH_WORDS + 1 and scores[best] >= _VERY_SURE
    if not confident and best not in LANGUAGES:
        best = next((language for language in ranked if language == hint or language in LANGUAGES), best)
    return Detected(best, confident)


def _votes(words: list[str], family: tuple[str, ...]) -> dict[str, float]:
    """For each language its share of the small words; a word of several languages is shared out."""
    scores = dict.fromkeys(family, 0.0)
    for word in dict.fromkeys(words):
        known = [language for language in _small_words().get(word, ()) if language in scores]
        for language in known:
            scores[language] += _SMALL_WORD / len(known)
    return scores


def _classified(text: str, family: tuple[str, ...]) -> list[tuple[str, float]]:
    ranked: list[tuple[str, float]] = _classifier(family).rank(text) if text else []
    return ranked


def _marked(text: str, scores: dict[str, float]) -> None:
    """Letters that one language alone of its script has."""
    for letters, language, least in _LETTER_PROOFS:
        if language in scores and len(letters.findall(text)) >= least:
            scores[language] += 0.6
