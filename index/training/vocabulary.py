"""The model's pieces: whole words that are common enough, and smaller pieces for all the rest.

Two tokenizers come out, with the same pieces in the same places: one prefers whole words and is shipped; the other
cuts words up, so that in training the smaller pieces learn what they mean for words never met.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

UNKNOWN = "[UNK]"
# Vowel points and tatweel of Arabic, stress marks of Russian, invisible direction marks.
_MARKS = "[\u064b-\u065f\u0670\u0640\u0301\u200b-\u200f\u202a-\u202e\u2066-\u2069]"
_ARABIC_ARTICLE = r"\b[وبفك]?ال(?=\p{Arabic}{3})"
_SPELT_ALIKE = ("ى", "ي"), ("ة", "ه"), ("ё", "е"), ("ɓ", "b"), ("ɗ", "d"), ("ƙ", "k"), ("ƴ", "y")
_ROUNDS = 3
_WORD, _SHORT_WORD, _CHARACTER, _NEVER = -4.0, -7.0, -14.0, -30.0


@dataclass(frozen=True)
class Vocabulary:
    """`whole` prefers whole words, `cut` smaller pieces; piece numbers mean the same in both."""

    whole: Tokenizer
    cut: Tokenizer


@dataclass(frozen=True)
class Sizes:
    """The [vocabulary] table of settings.toml."""

    merged: int
    longest_piece: int
    longest_word: int
    least_use: int
    least_texts: Mapping[str, int]


def normalizer() -> normalizers.Normalizer:
    """NFKC, lower case, and one spelling where writers of Arabic, Russian and Hausa use two."""
    steps = [normalizers.NFKC(), normalizers.Lowercase(), normalizers.Replace(Regex(_MARKS), "")]
    steps += [normalizers.Replace(Regex("[أإآٱ]"), "ا")]
    steps += [normalizers.Replace(one, other) for one, other in _SPELT_ALIKE]
    steps += [normalizers.Replace(Regex(_ARABIC_ARTICLE), "")]
    return normalizers.Sequence(steps)


def build_vocabulary(texts: Mapping[str, Sequence[str]], sizes: Sizes) -> Vocabulary:
    """Pieces for texts by language; a text is split at blanks and punctuation before anything else."""
    every = [text for lang in sorted(texts) for text in texts[lang]]
    pieces = _merged(every, sizes)
    words, characters = _words(texts, sizes)
    for character, count in characters.items():
        if count >= 3:
            pieces.setdefault(character, _CHARACTER)
    whole, cut = dict(pieces), dict.fromkeys(words, _NEVER) | pieces
    for word, count in words.items():
        long = len(word) >= 3 or word[0] > "\u2e80"
        whole[word] = _WORD + 0.1 * math.log(count / 1000) if long else max(whole.get(word, -99.0), _SHORT_WORD)
    names = sorted(whole)
    first = Vocabulary(_tokenizer(names, whole), _tokenizer(names, cut))
    kept = _used(names, first, every, sizes.least_use)
    return Vocabulary(_tokenizer(kept, whole), _tokenizer(kept, cut))


def _merged(texts: Sequence[str], sizes: Sizes) -> dict[str, float]:
    """Pieces merged by frequency, with the log of how often the likeliest cut of the texts uses each.

    The unigram trainer of tokenizers would find both in one go, but others on every run.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizer(), pre_tokenizers.BertPreTokenizer()
    trainer = trainers.BpeTrainer(vocab_size=sizes.merged, max_token_length=sizes.longest_piece, show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    scores: dict[str, float] = {}
    for _ in range(_ROUNDS):
        uses, names = _uses(tokenizer, texts), tokenizer.get_vocab()
        whole = math.log(sum(uses.values()))
        scores = {name: math.log(uses[number] + 0.5) - whole for name, number in names.items() if name != UNKNOWN}
        tokenizer = _tokenizer(sorted(scores), scores)
    return scores


def _words(texts: Mapping[str, Sequence[str]], sizes: Sizes) -> tuple[dict[str, int], Counter[str]]:
    """Words common enough in a language of `least_texts`, with the number of texts, and all characters with theirs."""
    normal, split = normalizer(), pre_tokenizers.BertPreTokenizer()
    words: dict[str, int] = {}
    characters: Counter[str] = Counter()
    for lang in sorted(texts):
        counts: Counter[str] = Counter()
        for text in texts[lang]:
            plain = normal.normalize_str(text)
            characters.update(plain.replace(" ", ""))
            counts.update(word for word, _ in split.pre_tokenize_str(plain))
        least = sizes.least_texts.get(lang, len(texts[lang]) + 1)
        for word, count in counts.items():
            if count >= least and len(word) <= sizes.longest_word:
                words[word] = max(words.get(word, 0), count)
    return words, characters


def _tokenizer(names: Sequence[str], scores: Mapping[str, float]) -> Tokenizer:
    scored = [(name, round(scores[name], 4)) for name in names]  # longer numbers would only fill the file
    tokenizer = Tokenizer(models.Unigram([(UNKNOWN, 0.0), *scored], 0, False))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizer(), pre_tokenizers.BertPreTokenizer()
    return tokenizer


def _used(names: Sequence[str], vocabulary: Vocabulary, texts: Sequence[str], least: int) -> list[str]:
    """Single characters, and pieces that the texts need often enough, whole or (three times as often) cut."""
    whole, cut = (_uses(tokenizer, texts) for tokenizer in (vocabulary.whole, vocabulary.cut))
    return [
        name
        for number, name in enumerate(names, 1)
        if len(name) == 1 or whole[number] >= least or cut[number] >= 3 * least
    ]


def _uses(tokenizer: Tokenizer, texts: Sequence[str]) -> Counter[int]:
    uses: Counter[int] = Counter()
    for start in range(0, len(texts), 100_000):
        for encoding in tokenizer.encode_batch_fast(texts[start : start + 100_000], add_special_tokens=False):
            uses.update(encoding.ids)
    return uses
