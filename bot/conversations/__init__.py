"""Conversations: `answer(said, state, ctx) -> Turn`, as plain data, the same in a test, the sandbox and Telegram."""
