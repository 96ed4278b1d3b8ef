"""The speech: what people see and press, in Telegram and in a browser."""
