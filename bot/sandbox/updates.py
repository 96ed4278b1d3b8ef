"""The queue of updates for the bot: kept until acknowledged, fetched by polling or posted to a webhook."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

import httpx

from bot.sandbox.journal import Journal
from bot.sandbox.refusals import OTHER_POLLER, WEBHOOK_ACTIVE, WEBHOOK_TAKES_OVER, Refusal

Json = dict[str, Any]

# Not sent unless asked for by name.
_OFF_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
_FIRST_RETRY_SECONDS, _LAST_RETRY_SECONDS = 0.2, 5.0
_POST_SECONDS = 60.0
_LONGEST_POLL_SECONDS = 50


class UpdateQueue:
    """Updates in order. `on_delivered` is called with each update that the bot has taken."""

    def __init__(self, journal: Journal, clock: Callable[[], float], on_delivered: Callable[[Json], None]) -> None:
        self._journal, self._clock, self._on_delivered = journal, clock, on_delivered
        self._waiting: dict[int, Json] = dict(journal.all("update"))
        self._next_id: int = journal.get("setting", 1, 100_000)
        self._webhook: Json = journal.get("setting", 2, {})
        self._allowed: list[str] = journal.get("setting", 3, [])
        self._poll: asyncio.Future[None] | None = None
        self._changed = asyncio.Event()
        self._closing = False

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def webhook_url(self) -> str:
        return str(self._webhook.get("url", ""))

    def add(self, kind: str, body: Json) -> None:
        """Queues one update, unless the bot does not want its kind."""
        if kind not in self._allowed and (self._allowed or kind in _OFF_BY_DEFAULT):
            return
        update_id, self._next_id = self._next_id, self._next_id + 1
        update: Json = {"update_id": update_id, kind: body}
        self._journal.put("setting", 1, self._next_id)
        self._journal.put("update", update_id, update)
        self._waiting[update_id] = update
        self._wake()

    async def fetch(self, offset: int, limit: int, timeout: int, allowed: list[str] | None) -> list[Json]:
        """getUpdates: waits up to `timeout` seconds for the first update. A newer poll ends an older one with 409."""
        if self.webhook_url:
            raise Refusal(*WEBHOOK_ACTIVE)
        self._end_poll(OTHER_POLLER)
        self._allow(allowed)
        self._acknowledge(self._boundary(offset))
        if not self._waiting and timeout > 0 and not self._closing:
            await self._wait(min(timeout, _LONGEST_POLL_SECONDS))
        batch = [self._waiting[key] for key in sorted(self._waiting)[:limit]]
        for update in batch:
            self._on_delivered(update)
        return batch

    def set_webhook(self, url: str, secret: str, allowed: list[str] | None, connections: int, drop: bool) -> bool:
        """Points updates to `url`, or back to polling with an empty one. False when nothing changed."""
        if drop:
            self._acknowledge(self._next_id)
        self._allow(allowed)
        wanted = {"url": url, "secret": secret, "max_connections": connections} if url else {}
        changed = wanted != {key: value for key, value in self._webhook.items() if key in wanted}
        if url:
            self._end_poll(WEBHOOK_TAKES_OVER)
        if changed or bool(url) != bool(self.webhook_url):
            changed = True
            self._webhook = wanted
            self._journal.put("setting", 2, wanted)
        self._wake()
        return changed

    def webhook_info(self) -> Json:
        """The Bot API's `WebhookInfo`."""
        info: Json = {"url": self.webhook_url, "has_custom_certificate": False, "pending_update_count": len(self)}
        if self.webhook_url:
            info["max_connections"] = self._webhook["max_connections"]
            info |= {
                key: self._webhook[key] for key in ("last_error_date", "last_error_message") if key in self._webhook
            }
        if self._allowed:
            info["allowed_updates"] = self._allowed
        return info

    async def post_forever(self) -> None:
        """Posts waiting updates to the webhook, one after another, each until it is answered with 2xx."""
        async with httpx.AsyncClient(trust_env=False, timeout=_POST_SECONDS) as client:
            pause = _FIRST_RETRY_SECONDS
            while True:
                self._changed.clear()
                if not (self.webhook_url and self._waiting):
                    await self._changed.wait()
                elif await self._post(client, self._waiting[min(self._waiting)]):
                    pause = _FIRST_RETRY_SECONDS
                else:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._changed.wait(), pause)
                    pause = min(2 * pause, _LAST_RETRY_SECONDS)

    def close(self) -> None:
        """Ends a waiting poll with an empty answer, so that a server can stop."""
        self._closing = True
        self._wake()

    async def _post(self, client: httpx.AsyncClient, update: Json) -> bool:
        secret = self._webhook.get("secret")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        try:
            answer = await client.post(self.webhook_url, json=update, headers=headers)
            problem = "" if answer.is_success else f"Wrong response from the webhook: {answer.status_code}"
        except httpx.HTTPError as error:
            problem = "Connection refused" if isinstance(error, httpx.ConnectError) else type(error).__name__
        if problem:
            self._webhook |= {"last_error_date": int(self._clock()), "last_error_message": problem}
            return False
        self._on_delivered(update)
        self._acknowledge(update["update_id"] + 1)
        return True

    async def _wait(self, seconds: float) -> None:
        self._poll = poll = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(poll, seconds)
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None

    def _wake(self) -> None:
        self._changed.set()
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    def _end_poll(self, why: tuple[int, str]) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_exception(Refusal(*why))

    def _boundary(self, offset: int) -> int:
        """The first update id to keep; a negative offset counts from the end."""
        if offset >= 0:
            return offset
        return min(sorted(self._waiting)[offset:], default=self._next_id)

    def _acknowledge(self, first_kept: int) -> None:
        for key in [key for key in self._waiting if key < first_kept]:
            del self._waiting[key]
            self._journal.drop("update", key)

    def _allow(self, allowed: list[str] | None) -> None:
        if allowed is not None and allowed != self._allowed:
            self._allowed = allowed
            self._journal.put("setting", 3, allowed)
