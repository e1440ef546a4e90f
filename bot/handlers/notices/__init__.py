"""Buttons of notices."""
