"""Offline Telegram: a Bot API stand-in over HTTP and the people who talk to the bot. Demo and tests only."""

from bot.sandbox.app import SandboxServer, create_sandbox, sandbox_server
from bot.sandbox.pace import Limits
from bot.sandbox.people import CAST, Person

__all__ = ["CAST", "Limits", "Person", "SandboxServer", "create_sandbox", "sandbox_server"]
