"""Staff: their home, who is on the staff, and what each of them may do."""
