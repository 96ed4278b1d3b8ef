"""What buyers, exporters and officers decide on matches, kept with the components they decided on; what it teaches.

Nothing here names a person: when a buyer is erased, his requests lose their words and only these numbers are left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.services.context import Context
from catalog.model import Decision, Introduction, Proposal, Role, Ruling, Verdict
from catalog.store import Reading
from index.learn import Example

# what each ruling teaches; asking for more is neither a yes nor a no
TAUGHT: Mapping[Ruling, bool] = {
    Ruling.INTERESTED: True,
    Ruling.ASKED: True,
    Ruling.NOT_MEANT: False,
    Ruling.REJECTED: False,
    Ruling.PASSED_OVER: False,
    Ruling.APPROVED: True,
    Ruling.DECLINED: False,
    Ruling.ACCEPTED: True,
    Ruling.REFUSED: False,
}
# whose word weighs more where several have decided on a match: who comes later knows more
_WEIGHT = {Role.BUYER: 0, Role.OFFICER: 1, Role.EXPORTER: 2}
_ROLE: Mapping[Ruling, Role] = {
    Ruling.APPROVED: Role.OFFICER,
    Ruling.RETURNED: Role.OFFICER,
    Ruling.DECLINED: Role.OFFICER,
    Ruling.ACCEPTED: Role.EXPORTER,
    Ruling.REFUSED: Role.EXPORTER,
}
# the reasons of a buyer's no that say that the product is another one than he meant
_ANOTHER = "product"
LIKENESS = "likeness"


def record(ctx: Context, proposal: Proposal, ruling: Ruling, reason: str = "") -> None:
    """Keep a decision. `reason` must be a code, never words; the same decision twice in a row is one."""
    last = ctx.tx.first(Verdict, proposal=proposal.id, role=_role(ruling), order="-id")
    if last is not None and (last.ruling, last.reason) == (ruling, reason):
        return
    ctx.tx.add(
        Verdict(
            0,
            ctx.now,
            _role(ruling),
            ruling,
            proposal.id,
            proposal.request,
            proposal.product,
            proposal.exporter,
            proposal.components,
            proposal.model,
            proposal.rank,
            proposal.near_miss,
            reason,
        )
    )


def _role(ruling: Ruling) -> Role:
    return _ROLE.get(ruling, Role.BUYER)


# ---------------------------------------------------------------- by whom


def interested(ctx: Context, proposal: Proposal) -> None:
    """The buyer wants to know more of it; once he has decided, looking again says nothing new."""
    if proposal.decision is Decision.NONE:
        record(ctx, proposal, Ruling.INTERESTED)


def asked(ctx: Context, proposal: Proposal) -> None:
    """The buyer asks to be introduced: what stood above it, undecided, was passed over."""
    record(ctx, proposal, Ruling.ASKED)
    if proposal.near_miss or not proposal.rank:
        return
    for other in ctx.tx.find(Proposal, request=proposal.request, decision=Decision.NONE, near_miss=False):
        known = ctx.tx.count(Verdict, proposal=other.id)
        if other.id != proposal.id and 0 < other.rank < proposal.rank and not known:
            record(ctx, other, Ruling.PASSED_OVER)


def rejected(ctx: Context, proposal: Proposal, reason: str) -> None:
    """The buyer does not want it, for one of the reasons he may choose."""
    record(ctx, proposal, Ruling.NOT_MEANT if reason == _ANOTHER else Ruling.REJECTED, reason)


def ruled(ctx: Context, introduction: Introduction, ruling: Ruling, note: str = "") -> None:
    """An officer or a member of the exporter decided; of his note only a chosen reason ("#code") is kept."""
    reason = note[1:] if note.startswith("#") else "words" if note else ""
    record(ctx, ctx.tx.get(Proposal, introduction.proposal), ruling, reason)


# ---------------------------------------------------------------- what it teaches


def examples(view: Reading) -> list[Example]:
    """One example for each match that was decided on: the word of whoever comes last in the chain, his latest one.

    Products that a buyer came to by a link were judged by no search, and teach nothing.
    """
    return lessons(view.find(Verdict))


def lessons(verdicts: Iterable[Verdict]) -> list[Example]:
    """As `examples`, of these verdicts, oldest first."""
    weightiest: dict[int, Verdict] = {}
    for verdict in verdicts:
        if verdict.ruling not in TAUGHT or LIKENESS not in verdict.components:
            continue
        held = weightiest.get(verdict.proposal)
        if held is None or _WEIGHT[verdict.role] >= _WEIGHT[held.role]:
            weightiest[verdict.proposal] = verdict
    return [
        Example(int(verdict.request), verdict.components, verdict.model, TAUGHT[verdict.ruling])
        for verdict in weightiest.values()
    ]
