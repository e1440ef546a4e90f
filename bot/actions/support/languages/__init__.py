"""What helps staff with a language that they do not read: people who do, and texts that were written before."""
