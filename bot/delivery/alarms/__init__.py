"""Alarms outside Telegram."""
