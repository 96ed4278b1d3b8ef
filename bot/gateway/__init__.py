"""The way in and out: updates to turns, replies to messages, both durable. The only place that speaks Telegram."""
