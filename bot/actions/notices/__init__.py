"""What staff and workers do with notices."""
