"""What a buyer tells of himself, once, at his first wish to be introduced. Names and contacts are private."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from bot.services.context import Context
from bot.texts import clip
from catalog.model import Buyer, BuyerLevel, BuyerType, ContactCard
from catalog.reference import city_names, countries, country_names, normalise
from catalog.store import NotFound

Detail = Literal["name", "type", "country", "contact"]
LONGEST_NAME, LONGEST_ORGANISATION = 80, 120
_EMAIL = re.compile(r"[^\s,;<>]+@[^\s,;<>]+")
_FEWEST_DIGITS = 6


class NoContact(Exception):
    """Raised for a text that is no usable phone number or e-mail address; `kind` says what was wrong."""

    def __init__(self, kind: Literal["phone", "email", "none"]) -> None:
        super().__init__(kind)
        self.kind = kind


def known(ctx: Context) -> Buyer:
    """The actor as a buyer; an empty one when nothing was told yet."""
    return ctx.tx.first(Buyer, id=ctx.actor.id) or Buyer(ctx.actor.id, languages=(ctx.actor.language,))


def missing(ctx: Context) -> Detail | None:
    """What has to be asked next, None when all is known."""
    card, buyer = ctx.tx.contact(ctx.actor.id), known(ctx)
    if not card.name:
        return "name"
    if buyer.buyer_type is None:
        return "type"
    if buyer.country is None:
        return "country"
    return None if card.phone or card.email else "contact"


# ---------------------------------------------------------------- what he tells


def set_name(ctx: Context, name: str) -> None:
    """Keep his name."""
    _save_card(ctx, name=clip(name, LONGEST_NAME))


def set_organisation(ctx: Context, organisation: str) -> None:
    """Keep his organisation; "" when he has none or rather not tells."""
    _save_card(ctx, organisation=clip(organisation, LONGEST_ORGANISATION))


def set_type(ctx: Context, code: str) -> None:
    """Keep what kind of buyer he is. Raises NotFound for a code that is none."""
    if code not in list(BuyerType):
        raise NotFound("buyer type", code)
    _save_buyer(ctx, replace(known(ctx), buyer_type=BuyerType(code)))


def set_country(ctx: Context, code: str) -> None:
    """Keep where he buys. Raises NotFound for a code that is no country's."""
    if code not in countries():
        raise NotFound("country", code)
    _save_buyer(ctx, replace(known(ctx), country=code))


def share_phone(ctx: Context, phone: str) -> None:
    """Keep the number that Telegram says is his own: the contact is confirmed. Raises NoContact."""
    number = phone if phone.startswith("+") else f"+{phone}"
    _save_card(ctx, phone=valid_phone(number, None))
    buyer = known(ctx)
    if buyer.level is BuyerLevel.UNKNOWN:
        buyer = replace(buyer, level=BuyerLevel.CONTACT_CONFIRMED, level_on=ctx.today)
    _save_buyer(ctx, buyer)


def write_contact(ctx: Context, text: str) -> None:
    """Keep an e-mail address, a phone number, or both, as typed: not confirmed. Raises NoContact."""
    before, found = ctx.tx.contact(ctx.actor.id), read_contact(text, known(ctx).country)
    _save_card(ctx, **found)
    if found.get("phone", before.phone) != before.phone:
        _unconfirm(ctx)


def _unconfirm(ctx: Context) -> None:
    buyer = known(ctx)
    if buyer.level is BuyerLevel.CONTACT_CONFIRMED:
        _save_buyer(ctx, replace(buyer, level=BuyerLevel.UNKNOWN, level_on=None))


def _save_card(ctx: Context, **values: str) -> None:
    before: ContactCard = ctx.tx.contact(ctx.actor.id)
    ctx.tx.set_contact(ctx.actor.id, replace(before, **values))
    ctx.audit("buyer", ctx.actor.id, "told", **dict.fromkeys(values, "changed"))


def _save_buyer(ctx: Context, buyer: Buyer) -> None:
    if ctx.tx.count(Buyer, id=buyer.id):
        ctx.tx.save(buyer)
    else:
        ctx.tx.add(buyer)
    ctx.audit("buyer", buyer.id, "told", level=buyer.level.value)


# ---------------------------------------------------------------- reading what he types


def read_contact(text: str, country: str | None) -> dict[str, str]:
    """The e-mail address and the phone number in a text; national numbers are read as of a country. Raises NoContact."""
    found: dict[str, str] = {}
    if address := _EMAIL.search(text):
        found["email"] = valid_email(address[0])
    rest = _EMAIL.sub(" ", text)
    if sum(char.isdigit() for char in rest) >= _FEWEST_DIGITS:
        found["phone"] = valid_phone(rest, country)
    if not found:
        raise NoContact("email" if "@" in text else "none")
    return found


def valid_email(text: str) -> str:
    """The address in its normal form. Raises NoContact."""
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise NoContact("email") from error


def valid_phone(text: str, country: str | None) -> str:
    """The number as it is dialled from abroad, e.g. "+255 754 123 456". Raises NoContact."""
    matcher = phonenumbers.PhoneNumberMatcher(text, country)
    for match in matcher:
        return phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    raise NoContact("phone")


def named_country(text: str) -> str | None:
    """The one country whose name, or whose city's name, a text is; None where it is none or could be several."""
    word = normalise(text).strip(" .,!")
    codes = country_names().get(word) or tuple({city.country for city in city_names().get(word, ())})
    return codes[0] if len(codes) == 1 else None


def read_country(ctx: Context, text: str) -> str | None:
    """The country that a text names, by itself or in a sentence; None where it names none."""
    if code := named_country(text):
        return code
    read = ctx.matcher.read(text, today=ctx.today, language=ctx.actor.language)
    return read.country.value if read.country else None
