"""What is done later: the kinds of jobs and who does them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.services import announcements, deals, introductions, matching, requests
from bot.services.context import Context

Handler = Callable[[Context, Mapping[str, object]], None]

HANDLERS: Mapping[str, Handler] = {
    matching.MATCH: matching.match_news,
    announcements.TELL: announcements.tell,
    "expire_request": requests.expire,
    "introduction_overdue": introductions.overdue,
    "deal_follow_up": deals.follow_up,
}
