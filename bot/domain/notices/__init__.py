"""Notices: one message to many workers, written in their languages, approved by a second person."""
