"""Files about notices."""
