"""What one worker may do in a time: over it words are gathered, and never dropped."""
