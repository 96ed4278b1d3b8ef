"""The conversation of the buyer: from a sentence to an introduction."""

from __future__ import annotations

from bot.conversations.buyer.linking import product_link
from bot.conversations.buyer.routes import COMMANDS, answer, home

__all__ = ["COMMANDS", "answer", "home", "product_link"]
