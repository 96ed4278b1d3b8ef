"""Words without their endings, in the languages that have endings: насосы and насос are one word."""

from __future__ import annotations

from functools import lru_cache
from threading import Lock

import Stemmer

# a shorter word has no ending to lose
_SHORTEST = 4
_NAMES = {"en": "english", "fr": "french", "es": "spanish", "pt": "portuguese", "ru": "russian", "ar": "arabic"}
_stemmers = {language: Stemmer.Stemmer(name) for language, name in _NAMES.items()}
# a stemmer holds the word it works on
_lock = Lock()


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """A folded word's stem by Snowball's rules (Porter 2001); the word itself in languages without such rules."""
    if len(word) < _SHORTEST or language not in _stemmers:
        return word
    with _lock:
        return str(_stemmers[language].stemWord(word))
