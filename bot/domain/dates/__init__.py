"""Parts of dates as people type them."""
