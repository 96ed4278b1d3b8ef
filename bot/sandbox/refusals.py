"""How Telegram says no: an HTTP status, its wording, and what the caller may do about it."""

from typing import Any


class Refusal(Exception):
    """One refused call: `status` is both the HTTP status and the `error_code`."""

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON object Telegram answers with."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(why: str) -> Refusal:
    """400 with Telegram's prefix."""
    return Refusal(400, f"Bad Request: {why}")


def too_many_requests(seconds: int) -> Refusal:
    """429 with the pause that is asked for."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


# Status and description, to be raised as `Refusal(*BLOCKED)`.
UNAUTHORIZED = (401, "Unauthorized")
BLOCKED = (403, "Forbidden: bot was blocked by the user")
NOT_FOUND = (404, "Not Found")
TOO_LARGE = (413, "Request Entity Too Large")
OTHER_POLLER = (
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
)
WEBHOOK_TAKES_OVER = (409, "Conflict: terminated by setWebhook request")
WEBHOOK_ACTIVE = (
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
)
