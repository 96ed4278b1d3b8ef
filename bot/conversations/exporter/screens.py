"""What the exporter's screens share: buttons, safe arguments, the menu, how values read."""

from __future__ import annotations

from collections.abc import Iterable

from bot.conversations.common import say
from bot.services import exporters
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.services.describing import language_of
from bot.texts import clip, country_text
from bot.turn import Choice, Choices, Lines, Reply, Said, Text, Turn, verbatim
from catalog.model import Exporter, ExporterReview
from catalog.reference import sectors

CANCEL = Choice(Text("button-cancel"), "g.cancel")
LONGEST_NAME = 60
# companies on the menu of somebody who acts for many
_MOST_SHOWN = 5


def number(args: tuple[str, ...], index: int = 0) -> int | None:
    """A number of a button's arguments; None for whatever nobody made."""
    text = args[index] if index < len(args) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def word(args: tuple[str, ...], index: int = 0) -> str:
    """A word of a button's arguments, "" where there is none."""
    return args[index] if index < len(args) else ""


def button(key: str, action: str, *args: str | int, **values: object) -> Choice:
    """A button that is good at any time."""
    return Choice(Text(key, values), action, args)


def once(key: str, action: str, *args: str | int, **values: object) -> Choice:
    """A button of the present step only."""
    return Choice(Text(key, values), action, args, once=True)


def rows(choices: Iterable[Choice], width: int = 2) -> Choices:
    """Buttons in rows."""
    every = tuple(choices)
    return tuple(every[start : start + width] for start in range(0, len(every), width))


def shown(ctx: Context, *parts: Text | Lines | None, choices: Choices = (), slot: str = "") -> Reply:
    """A reply to the speaker of several paragraphs; None is left out."""
    return Reply(ctx.actor.id, Lines(tuple(part for part in parts if part is not None), "\n\n"), choices, slot=slot)


def serial(ctx: Context) -> int:
    """A number that tells one message edited in place from a later one."""
    return int(ctx.now.timestamp())


def worded(ctx: Context, error: BadAnswer) -> Turn:
    """What is wrong with an answer, where the question stands above unchanged."""
    return Turn((shown(ctx, problem(error)),))


def problem(error: BadAnswer) -> Text:
    """A mistake as it stands above the repeated question."""
    return Text("exporter-problem", {"problem": error.text})


def photos_of(said: Said) -> tuple[str, ...]:
    """The kept pictures that were sent."""
    return tuple(
        each.file
        for each in said.attachments
        if each.file and (each.kind == "photo" or (each.kind == "document" and each.media_type.startswith("image/")))
    )


# ---------------------------------------------------------------- how values read


def field_text(field: str) -> Text:
    """A field's name, of a company or a product."""
    return Text(f"exporter-field-{field.replace('_', '-')}")


def name_of(text: str) -> Text:
    """A name as it was given, cut where it is endless."""
    return verbatim(clip(text, LONGEST_NAME))


def sector_text(ctx: Context, key: str) -> Text:
    """A sector's name for the speaker."""
    found = sectors().get(key)
    return verbatim(f"{found.emoji} {found.names[language_of(ctx, ctx.actor.id)]}" if found else key)


def joined(parts: Iterable[Text]) -> Lines:
    """Names in a row."""
    return Lines(tuple(parts), ", ")


def countries_text(ctx: Context, codes: Iterable[str]) -> Lines:
    """Countries by name for the speaker."""
    return joined(country_text(code, language_of(ctx, ctx.actor.id)) for code in codes)


# ---------------------------------------------------------------- the menu


def home(ctx: Context) -> Turn:
    """The exporter's menu: how its companies stand, how many products, who waits for an answer."""
    companies = exporters.mine(ctx)
    if not companies:
        # a registration under way is not given up by a look at the menu
        return say(ctx, "exporter-home-none", ((button("exporter-button-register", "x.register"),),))
    waiting = len(exporters.open_inquiries(ctx))
    lines: list[Text | Lines] = [_company_line(ctx, company) for company in companies[:_MOST_SHOWN]]
    if more := companies[_MOST_SHOWN:]:
        lines.append(Text("exporter-home-more", {"count": len(more)}))
    text = Text("exporter-home-waiting", {"count": waiting})
    return Turn((shown(ctx, Text("exporter-home"), *lines, text, choices=_menu(companies, waiting)),), {})


def _company_line(ctx: Context, company: Exporter) -> Lines:
    count = exporters.offered(ctx, company.id)
    consent = None if company.contact_consent_at else Text("exporter-home-no-consent")
    line = Text(
        "exporter-home-company",
        {"name": name_of(company.name_zh), "state": Text("exporter-state", {"state": company.review}), "count": count},
    )
    hint = Text("exporter-hidden-until-approved") if count and company.review is not ExporterReview.APPROVED else None
    return Lines(tuple(part for part in (line, hint, consent) if part))


def _menu(companies: list[Exporter], waiting: int) -> Choices:
    inquiries = (button("exporter-button-inquiries", "x.inquiries", count=waiting),)
    return (
        *((inquiries,) if waiting else ()),
        (button("exporter-button-products", "x.products"), button("exporter-button-add", "x.add")),
        (button("exporter-button-company", "x.company"), button("button-help", "g.help")),
    )


def which_company(ctx: Context, action: str) -> Turn:
    """Asks which of several companies is meant; offers to register where there is none."""
    companies = exporters.mine(ctx)
    if not companies:
        return home(ctx)
    choices = tuple((Choice(name_of(company.name_zh), action, (int(company.id),)),) for company in companies)
    return say(ctx, "exporter-which-company", choices)


def only_company(ctx: Context, args: tuple[str, ...]) -> int | None:
    """The company that a button names, or the only one there is."""
    if args:
        return number(args)
    companies = exporters.mine(ctx)
    return int(companies[0].id) if len(companies) == 1 else None
