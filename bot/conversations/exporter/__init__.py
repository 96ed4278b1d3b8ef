"""The conversation of the exporter: its company, its products, the inquiries that wait for its answer."""

from __future__ import annotations

from bot.conversations.exporter.routes import COMMANDS, answer
from bot.conversations.exporter.screens import home

__all__ = ["COMMANDS", "answer", "home"]
