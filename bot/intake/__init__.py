"""EARS. Updates from Telegram: received, stored, handed to a turn, exactly once."""
