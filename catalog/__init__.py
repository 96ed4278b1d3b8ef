"""The truth: domain types, rules and storage. Knows no Telegram and no vectors."""
