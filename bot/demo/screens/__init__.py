"""Every screen of a worker and every message that one gets unasked, without Telegram, of an invented office."""
