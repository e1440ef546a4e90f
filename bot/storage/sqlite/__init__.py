"""SQLite alone: its file, and connections in the event loop."""
