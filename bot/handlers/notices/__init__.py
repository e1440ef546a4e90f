"""Buttons of notices that a handler answers."""
