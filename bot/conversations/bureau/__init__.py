"""The conversation of the bureau: one queue, decisions, deals. Two answers of buyers and exporters arrive here too."""

from __future__ import annotations

from bot.conversations.bureau.routes import COMMANDS, answer, home

__all__ = ["COMMANDS", "answer", "home"]
