"""Red flags that staff set, and what was done of an alarm."""
