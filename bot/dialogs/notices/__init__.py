"""Screens about notices."""
