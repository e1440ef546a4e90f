"""What one member of staff alone is shown: the commands of their role, and files of hidden words."""
